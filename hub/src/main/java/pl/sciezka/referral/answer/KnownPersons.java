package pl.sciezka.referral.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonRow;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.referral.board.ReferralView;
import pl.sciezka.referral.course.Introduction;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Finds in the receiver's own list who may be the referred person, so that nobody gets a second record. A person
/// decides.
@Component
class KnownPersons {

    private static final int MOST = 5;

    /// Somebody of the own list with the same name.
    record Known(
            PersonId id,
            String name,
            @Nullable Integer birthYear,
            @Nullable String gmina,
            @Nullable String caseNumber) {

        Option option(Ui ui) {
            var unknown = ui.text("value.none");
            var hint = ui.text(
                    "referral.known.hint-of",
                    birthYear == null ? unknown : birthYear,
                    gmina == null ? unknown : gmina,
                    caseNumber == null ? unknown : caseNumber);
            return new Option(id.value().toString(), name, hint);
        }
    }

    private final OwnPersons persons;

    KnownPersons(OwnPersons persons) {
        this.persons = persons;
    }

    /// Same name, and not another year of birth. Empty when the receiver has its record already, or needs none.
    List<Known> like(ReferralView view) {
        var content = view.content();
        if (content == null || view.own() != null || view.inside()) return List.of();
        var person = content.person();
        return search(CurrentActing.staff().institution(), person).stream()
                .filter(it -> it.birthYear() == null
                        || person.birthYear() == null
                        || it.birthYear().equals(person.birthYear()))
                .limit(MOST)
                .map(it -> new Known(it.id(), it.name(), it.birthYear(), it.gminaName(), it.caseNumber()))
                .toList();
    }

    private List<PersonRow> search(InstitutionId own, Introduction person) {
        return persons.search(own, person.surname() + " " + person.givenName(), MOST * 4, 0);
    }
}
