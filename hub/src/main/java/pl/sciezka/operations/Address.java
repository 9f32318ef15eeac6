package pl.sciezka.operations;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pl.sciezka.shell.PublicOrigin;
import pl.sciezka.shell.Texts;

/// Says where the hub answers, once it does, to whoever started it.
@Component
class Address {

    private final Texts texts;
    private final Environment environment;
    private final PublicOrigin origin;

    Address(Texts texts, Environment environment, PublicOrigin origin) {
        this.texts = texts;
        this.environment = environment;
        this.origin = origin;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        var port = environment.getProperty("local.server.port");
        if (port != null) System.out.println(texts.text(Texts.POLISH, "operations.address", origin.orLocal(port)));
    }
}
