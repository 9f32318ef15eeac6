package pl.sciezka.exchange.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Opening;
import pl.sciezka.testing.Circle;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.Visitor;

/// A question to a centre without accounts: the link, its code and where the question stands, as its page tells them
/// once.
public record AskedByLink(String path, String code, String question) {

    /// A centre that works with the OPS of the circle by its own agreement.
    public static InstitutionId centre(Circle circle, Offices offices) {
        var centre = InstitutionId.next();
        offices.open(centre, InstitutionKind.PCPR, "PCPR bez konta " + circle.name);
        offices.agree(
                "Z centrum " + circle.name,
                circle.ops,
                Map.of(circle.ops, InstitutionKind.OPS, centre, InstitutionKind.PCPR),
                Offices.term(
                        "§ 2",
                        InstitutionKind.PCPR,
                        Purpose.JOINT_SERVICE,
                        Opening.AGREEMENT,
                        EnumSet.of(DataGroup.IDENTITY, DataGroup.PLAN)));
        return centre;
    }

    public static AskedByLink by(Visitor ops, String client, InstitutionId centre, String words) {
        return of(ops.post(
                client + "/questions/new?kind=OTHER",
                Map.of("holder", centre.value().toString(), "words", words)));
    }

    static AskedByLink of(HttpResponse<String> page) {
        assertThat(Visitor.words(page)).contains("Odnośnik i kod widać tylko teraz");
        return new AskedByLink(
                found(page.body(), "/answer/[a-z2-7]{52}"),
                found(page.body(), "(?<=<strong>)\\d{6}(?=</strong>)"),
                found(page.body(), "/questions/[0-9a-f-]{36}"));
    }

    private static String found(String body, String pattern) {
        var it = Pattern.compile(pattern).matcher(body);
        assertThat(it.find()).as(pattern).isTrue();
        return it.group();
    }
}
