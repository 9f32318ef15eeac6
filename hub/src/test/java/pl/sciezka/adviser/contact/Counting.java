package pl.sciezka.adviser.contact;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.testing.FilledForm;

/// A labour office whose clients' contacts are counted.
abstract class Counting extends Exchanging {

    @Autowired
    Rhythms rhythms;

    long late() {
        return circle.as(circle.pup, () -> rhythms.late(circle.pup, today()))
                .getOrDefault(new StaffId(adviser.staffKey()), 0L);
    }

    Rhythm rhythm() {
        return circle.as(
                circle.pup, () -> rhythms.of(circle.pup, circle.atPup, today()).orElse(null));
    }

    void logged(int day, String byClient) {
        FilledForm.on(pup, atPup() + "/contacts", "/contacts")
                .with("day", inDays(day))
                .with("byClient", byClient)
                .sent();
    }

    void registered(InstitutionId at, PersonId person, int day) {
        circle.as(at, () -> circle.run("""
                insert into client.employment (person_id, institution_id, registered_since, source, as_of)
                values ('%s', '%s', date '%s', 'test', date '2026-01-01')
                on conflict (person_id) do update set registered_since = excluded.registered_since
                """.formatted(person.value(), at.value(), today().plusDays(day))));
    }

    static LocalDate today() {
        return LocalDate.now(Warsaw.ZONE);
    }
}
