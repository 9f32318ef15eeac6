package pl.sciezka.markers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import pl.sciezka.exchange.question.AskedByLink;
import pl.sciezka.testing.Circle;
import pl.sciezka.testing.Markers;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Witness;

/// A partner without an account is asked about the client by a one-time link, and answers.
final class PlantedLink {

    /// All that somebody with link and code may read of the client.
    static final Set<String> TOLD = Set.of("givenName", "surname", "link.question", "link.answer");

    private final Markers markers;
    private final Planted client;

    PlantedLink(Markers markers, Planted client) {
        this.markers = markers;
        this.client = client;
    }

    /// `guest` is watched by `eyes`.
    void everything(ApplicationContext program, Circle circle, Visitor ops, Visitor guest, Witness eyes) {
        var centre = AskedByLink.centre(circle, new Offices(program));
        var link = AskedByLink.by(ops, client.atOps, centre, markers.in("link.question"));
        guest.get(link.path());
        assertThat(eyes.shown()).as("before the code").isEmpty();
        guest.post(link.path(), link.path(), Map.of("code", link.code()));
        assertThat(eyes.shown()).contains("surname", "link.question");
        guest.post(
                link.path(),
                link.path() + "/answer",
                Map.of(
                        "code",
                        link.code(),
                        "answer",
                        "IN_WORDS",
                        "words",
                        markers.in("link.answer"),
                        "signature",
                        "Jan Cichy"));
        client.pages.put("link", link.question());
    }
}
