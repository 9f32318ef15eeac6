package pl.sciezka.delivery.mail;

/// What came of handing one e-mail to the server (wynik nadania). `code` is the server's answer.
sealed interface Posting {

    record Sent() implements Posting {}

    /// 5xx: this recipient, or this message, will not be taken.
    record Refused(int code) implements Posting {}

    /// 4xx: not now.
    record Later(int code) implements Posting {}

    /// The server itself could not be used; what else waits for it need not be tried.
    record NoServer(MailServer.Problem problem) implements Posting {}
}
