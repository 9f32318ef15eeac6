package pl.sciezka.delivery.mail;

/// Finished words for one address (wiadomość): a text, and an id under which a mail program keeps it once.
record Mail(String id, String to, String senderName, String subject, String text) {

    /// Shows nobody's address.
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
