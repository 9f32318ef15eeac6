package pl.sciezka.operations;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pl.sciezka.shell.Texts;

/// Says where the hub answers, once it does, to whoever started it.
@Component
class Address {

    private final Texts texts;
    private final Environment environment;

    Address(Texts texts, Environment environment) {
        this.texts = texts;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        var port = environment.getProperty("local.server.port");
        if (port != null) System.out.println(texts.text(Texts.POLISH, "operations.address", port));
    }
}
