package pl.sciezka.delivery.mail;

/// Where a member of staff gets e-mail, and how often (skrzynka pracownika).
record Mailbox(String address, Rhythm rhythm) {

    /// Shows no address.
    @Override
    public String toString() {
        return "Mailbox[" + rhythm + "]";
    }
}
