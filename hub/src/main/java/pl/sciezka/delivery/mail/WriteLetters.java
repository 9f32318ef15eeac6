package pl.sciezka.delivery.mail;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institution;
import pl.sciezka.shell.PublicOrigin;
import pl.sciezka.shell.Texts;

/// The words of e-mails: a sentence that the announcement names, the address of the page, and nothing of anybody.
@Component
class WriteLetters {

    private final Texts texts;
    private final PublicOrigin origin;
    private final Environment settings;

    WriteLetters(Texts texts, PublicOrigin origin, Environment settings) {
        this.texts = texts;
        this.origin = origin;
        this.settings = settings;
    }

    Mail toStaff(Letter it, String address, String office) {
        var sentence = word(it.kind());
        return new Mail(
                it.id().toString(),
                address,
                office,
                sentence,
                word("delivery.letter.staff", sentence, page(it.path()), page("/account/mail")));
    }

    /// One for all; the first one's id makes it known again when it has to be sent twice.
    Mail digest(List<Letter> of, String address, String office) {
        var sentence = texts.count(Texts.POLISH, "delivery.letter.digest", of.size());
        return new Mail(
                "digest-" + of.getFirst().id(),
                address,
                office,
                sentence,
                word("delivery.letter.staff", sentence, page("/"), page("/account/mail")));
    }

    /// Whoever is not staff cannot open pages: the office's own name and telephone stand there instead.
    Mail toClient(Letter it, String address, Institution office) {
        var sentence = word(it.kind());
        return new Mail(
                it.id().toString(),
                address,
                office.name(),
                sentence,
                office.telephone() == null
                        ? word("delivery.letter.client.no-telephone", sentence, office.name())
                        : word("delivery.letter.client", sentence, office.name(), office.telephone()));
    }

    Mail test(String id, String address, String office) {
        return new Mail(id, address, office, word("delivery.letter.test.subject"), word("delivery.letter.test"));
    }

    private String page(String path) {
        return origin.orLocal(settings.getRequiredProperty("local.server.port")) + path;
    }

    private String word(String key, Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }
}
