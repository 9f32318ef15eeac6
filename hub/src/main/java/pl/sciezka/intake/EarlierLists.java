package pl.sciezka.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.ListSequel;
import pl.sciezka.client.ListSequel.Fact;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Texts;

/// Which lists of the institution a list follows (wcześniejsze listy): only what they said too can have changed.
@Repository
class EarlierLists {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /// Half a year of working days; a column that no list had for so long is a new one.
    private static final int LOOKED_AT = 120;

    private static final Map<Fact, Set<ListColumn>> COLUMNS = Map.of(
            Fact.REGISTRATION, Set.of(ListColumn.REGISTERED_SINCE, ListColumn.REGISTERED_UNTIL),
            Fact.BENEFITS, Set.of(ListColumn.BENEFIT_KIND, ListColumn.BENEFIT_FROM, ListColumn.BENEFIT_TO),
            Fact.GMINA, Set.of(ListColumn.GMINA));

    private record Earlier(Set<ListColumn> columns, LocalDate day) {}

    private final JdbcClient sql;
    private final Institutions institutions;
    private final Texts texts;

    EarlierLists(JdbcClient sql, Institutions institutions, Texts texts) {
        this.sql = sql;
        this.institutions = institutions;
        this.texts = texts;
    }

    /// What the record names as the source of what a list of this day says.
    String source(LocalDate day) {
        return texts.text(Texts.POLISH, "intake.source", DAY.format(day));
    }

    /// A list with other columns is another list: who is not on it may well be on the other one.
    ListSequel sequel(Upload list) {
        var columns = columns(Objects.requireNonNull(list.mapping()));
        var earlier = before(list);
        var told = earlier.stream().flatMap(it -> it.columns().stream()).collect(Collectors.toSet());
        var comparable = EnumSet.noneOf(Fact.class);
        COLUMNS.forEach((fact, of) -> {
            var here = of.stream().filter(columns::contains).toList();
            if (!here.isEmpty() && told.containsAll(here)) comparable.add(fact);
        });
        if (!registers(list.institution())) comparable.remove(Fact.REGISTRATION);
        return new ListSequel(
                list.id().value(),
                comparable,
                earlier.stream()
                        .filter(it -> it.columns().equals(columns))
                        .findFirst()
                        .map(it -> source(it.day()))
                        .orElse(null));
    }

    private boolean registers(InstitutionId institution) {
        return institutions
                .find(institution)
                .filter(it -> it.kind() == InstitutionKind.PUP)
                .isPresent();
    }

    /// The newest first.
    private List<Earlier> before(Upload list) {
        return sql.sql("""
                select columns, started_at from intake.upload
                 where institution_id = :own and state = 'DONE' and id <> :id and columns is not null
                 order by finished_at desc limit :limit
                """)
                .param("own", list.institution().value())
                .param("id", list.id().value())
                .param("limit", LOOKED_AT)
                .query((row, _) -> new Earlier(
                        columns(Objects.requireNonNull(MappingJson.mapping(row.getString("columns")))),
                        Warsaw.dayOf(row.getTimestamp("started_at").toInstant())))
                .list();
    }

    private static Set<ListColumn> columns(Mapping mapping) {
        return mapping.positions().keySet();
    }
}
