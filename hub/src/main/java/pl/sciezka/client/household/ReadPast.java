package pl.sciezka.client.household;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// What stands on a card beside the household of today: own households the person belonged to before, and the traces of
/// members who were entered by mistake.
@Component
class ReadPast {

    record Trace(Removed it, String by) {

        String why(Ui ui) {
            return ui.text("household.removal." + it.reason());
        }
    }

    record Past(List<Households.Former> former, List<Trace> removed) {

        @Override
        public String toString() {
            return "Past[*]";
        }
    }

    private final Households households;
    private final Removals removals;
    private final Colleagues colleagues;
    private final Journal journal;
    private final Clock clock;

    ReadPast(Households households, Removals removals, Colleagues colleagues, Journal journal, Clock clock) {
        this.households = households;
        this.removals = removals;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    /// `shown` is the own household that stands on the card already.
    Past of(PersonId person, @Nullable UUID shown) {
        var own = CurrentActing.staff().institution();
        var former = households.former(person, own, Warsaw.today(clock), shown);
        if (!former.isEmpty())
            journal.looked(
                    "journal.household-former",
                    Stream.concat(Stream.of(person), former.stream().map(Households.Former::first))
                            .filter(Objects::nonNull)
                            .distinct()
                            .map(it -> new Seen(it, own))
                            .toList());
        var removed = removals.of(person, shown).stream()
                .map(it -> new Trace(it, colleagues.name(new StaffId(it.staff()))))
                .toList();
        return new Past(former, removed);
    }
}
