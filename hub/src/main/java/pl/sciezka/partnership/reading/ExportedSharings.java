package pl.sciezka.partnership.reading;

import static pl.sciezka.shell.ExportedTables.Field.flag;
import static pl.sciezka.shell.ExportedTables.Field.lines;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;
import static pl.sciezka.shell.ExportedTables.Field.words;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// What the clauses of own agreements open, for a full export: one row for each sharing.
@Repository
class ExportedSharings implements ExportedTables {

    private static final Table SHARINGS = Table.of(
            "udostepnienia",
            """
            select a.id as agreement, c.id as clause, c.number as sign,
                   array(select jsonb_array_elements_text(s #> '{viewers,kinds}')) as viewers,
            """ + named("viewers") + """
                   as viewers_named,
                   array(select jsonb_array_elements_text(s #> '{holders,kinds}')) as holders,
            """ + named("holders") + """
                   as holders_named,
                   (s ->> 'mutual')::boolean as mutual,
                   array(select jsonb_array_elements_text(s -> 'groups')) as data_groups, s ->> 'purpose' as purpose,
                   s ->> 'opening' as opening
              from partnership.agreement a
              join partnership.clause c on c.agreement_id = a.id
              join partnership.agreement_version v on v.agreement_id = a.id and v.ordinal = c.by_version
              cross join lateral jsonb_array_elements(c.sharings) with ordinality as x (s, place)
             where exists (select 1 from partnership.party own
                            where own.agreement_id = a.id and own.institution_id = :own
                              and (own.left_on is null or v.in_force_from < own.left_on))
             order by a.id, c.position, x.place
            """,
            text("agreement"),
            text("clause"),
            text("sign"),
            words("viewers", "InstitutionKind"),
            lines("viewers-named"),
            words("holders", "InstitutionKind"),
            lines("holders-named"),
            flag("mutual"),
            words("data-groups", "DataGroup"),
            word("purpose", "Purpose"),
            word("opening", "export.opening"));

    private static String named(String side) {
        return """
                   array(select i.short_name from institution.institution i
                          where i.id::text in (select coalesce(e ->> 'value', e #>> '{}')
                                                 from jsonb_array_elements(s #> '{%s,institutions}') e)
                          order by i.short_name)
            """.formatted(side);
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Table> tables() {
        return List.of(SHARINGS);
    }
}
