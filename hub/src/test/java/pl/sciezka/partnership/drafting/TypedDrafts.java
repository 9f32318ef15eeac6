package pl.sciezka.partnership.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.partnership.Recorded;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// An agreement on record, and heads who draw up and sign documents on pages.
abstract class TypedDrafts {

    static final Pattern DRAFT = Pattern.compile("/partnerships/drafts/[0-9a-f-]{36}");
    static final Pattern CLAUSE = Pattern.compile("/partnerships/drafts/[0-9a-f-]{36}/clauses/[0-9a-f-]{36}");
    static final String AGREEMENT = "/partnerships/agreements/[0-9a-f-]{36}";

    final InstitutionId newcomer = InstitutionId.next();
    final InstitutionId other = InstitutionId.next();

    @Autowired
    ApplicationContext program;

    @Autowired
    Transactions transactions;

    @Autowired
    Visitors visitors;

    @BeforeEach
    void the_partnership_is_recorded() {
        var recorded = Recorded.in(program);
        recorded.record();
        transactions.as(new Acting.Job(newcomer, Purpose.ADMINISTRATION), () -> {
            recorded.add(newcomer, InstitutionKind.OPS);
            recorded.add(other, InstitutionKind.PUP);
        });
    }

    String start(Visitor visitor, String title) {
        var draft = path(visitor.post(agreement(visitor) + "/annex", Map.of("title", title)));
        assertThat(draft).matches(DRAFT.pattern());
        return draft;
    }

    static java.net.http.HttpResponse<String> sign(Visitor visitor, String draft) {
        return visitor.post(draft + "/sign", Map.of("signatory", "dyrektor", "form", "HERE", "read", "true"));
    }

    static Map<String, String> party(InstitutionId who) {
        return Map.of("institution", who.value().toString(), "signatory", "dyrektor", "arrangement", "NONE");
    }

    static String path(java.net.http.HttpResponse<String> response) {
        assertThat(response.statusCode()).as(words(response)).isIn(302, 303);
        return response.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    String agreement(Visitor visitor) {
        return visitor.findOn("/partnerships", AGREEMENT);
    }

    Visitor director(InstitutionId institution) {
        return visitors.as(institution, Role.DIRECTOR);
    }
}
