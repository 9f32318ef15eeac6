package pl.sciezka.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
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
    private final ObjectProvider<StandIns> standIns;

    ToldLines(
            Sentences sentences, Institutions institutions, Colleagues colleagues, ObjectProvider<StandIns> standIns) {
        this.standIns = standIns;
        this.sentences = sentences;
        this.institutions = institutions;
        this.colleagues = colleagues;
    }

    @Override
    public List<Line> of(PersonId person) {
        var told = sentences.of(person);
        var ids = told.stream().map(Sentences.Told::id).toList();
        var away = new HashMap<UUID, StaffId>();
        standIns.forEach(it -> away.putAll(it.of(ids)));
        var staff = Stream.concat(
                        told.stream()
                                .map(Sentences.Told::staffId)
                                .filter(Objects::nonNull)
                                .map(StaffId::new),
                        away.values().stream())
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
                            it.path(),
                            name(people, away.get(it.id())));
                })
                .toList();
    }

    private static @Nullable String name(Map<StaffId, Colleague> people, @Nullable StaffId staff) {
        var known = staff == null ? null : people.get(staff);
        return known == null ? null : known.name();
    }
}
