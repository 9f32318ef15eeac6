package pl.sciezka.law;

/// What belongs together on a page and in a file (dziedzina).
public enum Topic {
    SOCIAL_ASSISTANCE,
    LABOUR_MARKET,
    EMPLOYMENT_CONTRACT,
    FAMILY_BENEFITS,
    DEADLINES;

    /// The file that travels with the program: `social-assistance.yaml`.
    String file() {
        return "/law/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".yaml";
    }
}
