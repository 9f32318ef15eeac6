package pl.sciezka.trial;

import java.util.Map;

/// Where everything for one office arrives: its own system and its e-mail server.
record Desk(Receiver receiver, Letterbox letterbox) implements AutoCloseable {

    static Desk open(long seed) {
        return new Desk(new Receiver(seed), new Letterbox(seed));
    }

    /// Over the pages of its administrator, and of those who may get letters.
    void connect(String hub, String office, String... readers) {
        var administrator = Worker.at(hub, office + ".administrator");
        var _ = administrator.send("/deliveries/system", "/deliveries/system", Map.of("address", receiver.address()));
        var server = Map.of(
                "host",
                "127.0.0.1",
                "port",
                String.valueOf(letterbox.port()),
                "security",
                "NONE",
                "sender",
                "program@" + office + ".example");
        var _ = administrator.send("/deliveries/mail", "/deliveries/mail", server);
        for (var reader : readers) {
            var mailbox = Map.of("rhythm", "AT_ONCE", "address", reader + "@" + office + ".example");
            var _ = Worker.at(hub, office + "." + reader).send("/account/mail", "/account/mail", mailbox);
        }
    }

    /// From now on what is said to have been taken is not always remembered.
    void lose() {
        receiver.forgetOneIn(3);
        letterbox.forgetOneIn(3);
    }

    boolean wasToldOf(Verdict.Told it) {
        return receiver.wasCalledFor(it.what()) && letterbox.wasWrittenTo(it.path());
    }

    @Override
    public void close() {
        receiver.close();
        letterbox.close();
    }
}
