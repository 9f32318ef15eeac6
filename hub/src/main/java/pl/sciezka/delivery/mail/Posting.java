package pl.sciezka.delivery.mail;

/// What came of handing one e-mail to the server (wynik nadania). `code` is the server's answer.
sealed interface Posting {

    record Sent() implements Posting {}

    /// 5xx: this recipient, or this message, will not be taken.
    record Refused(int code) implements Posting {}

    /// 4xx: not now.
    record Later(int code) implements Posting {}

    /// The connection broke with this one in hand; a new one may do for the others.
    record CutOff(MailServer.Problem problem) implements Posting {}

    /// The connection broke after the whole message was sent: whether it was taken, nobody knows.
    record Unknown() implements Posting {}

    /// The server itself could not be used; what else waits for it need not be tried.
    record NoServer(MailServer.Problem problem) implements Posting {}

    /// Nothing more can be sent over this connection.
    default boolean broke() {
        return this instanceof CutOff || this instanceof Unknown || this instanceof NoServer;
    }
}
