package pl.sciezka.partnership;

/// What tells one file from every other (odcisk pliku): the SHA-256 of its content, and its size.
public record Fingerprint(String sha256, int bytes) {

    /// In groups of eight, so that it can be compared by eye and broken into lines.
    public String inGroups() {
        return sha256.replaceAll("(.{8})(?!$)", "$1 ");
    }

    public int kilobytes() {
        return Math.max(1, Math.round(bytes / 1024f));
    }
}
