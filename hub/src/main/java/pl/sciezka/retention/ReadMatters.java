package pl.sciezka.retention;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.shell.ClosedMatters.Matter;

/// Lists the matters of a group. Without names, but each belongs to somebody: the journal says who looked.
@Component
class ReadMatters {

    private final ReadCalendar readCalendar;
    private final Journal journal;

    ReadMatters(ReadCalendar readCalendar, Journal journal) {
        this.readCalendar = readCalendar;
        this.journal = journal;
    }

    List<Matter> of(InstitutionId own, Group group, int limit, int offset) {
        var source = readCalendar.source(group.category().kind());
        var found = source.between(own, group.from(), group.until(), limit, offset);
        journal.looked(
                "journal.retention",
                found.stream()
                        .flatMap(it -> Stream.ofNullable(it.person()))
                        .distinct()
                        .map(it -> new Seen(it, own))
                        .toList());
        return found;
    }
}
