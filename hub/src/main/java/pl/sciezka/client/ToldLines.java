package pl.sciezka.client;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.HistoryLines;

/// The sentences told of a person, as lines of the history.
@Component
class ToldLines implements HistoryLines {

    private final Sentences sentences;
    private final Institutions institutions;
    private final Colleagues colleagues;

    ToldLines(Sentences sentences, Institutions institutions, Colleagues colleagues) {
        this.sentences = sentences;
        this.institutions = institutions;
        this.colleagues = colleagues;
    }

    @Override
    public List<Line> of(PersonId person) {
        var told = sentences.of(person);
        var staff = told.stream()
                .map(Sentences.Told::staffId)
                .filter(Objects::nonNull)
                .map(StaffId::new)
                .collect(Collectors.toSet());
        var people = colleagues.of(staff);
        var names = told.stream()
                .map(Sentences.Told::institutionId)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> institutions.shortName(new InstitutionId(id))));
        return told.stream()
                .map(it -> {
                    var who = it.staffId() == null ? null : people.get(new StaffId(it.staffId()));
                    return new Line(
                            Lane.HAPPENED,
                            it.at(),
                            null,
                            it.kind(),
                            it.forStaff(),
                            names.getOrDefault(it.institutionId(), ""),
                            who == null ? null : who.name(),
                            null,
                            it.path());
                })
                .toList();
    }
}
