package pl.sciezka.client.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.PersonRow;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// The own list, page by page (lista klientów).
@Repository
class ListedPersons {

    /// As [Folding] does it with what is typed, so that any part of `CAZ.5400.96.2026` is found.
    private static final String FOLDED_NUMBER = """
            coalesce(translate(lower(p.case_number), 'ąćęłńóśźż./\\-_,:;()', 'acelnoszz         '), '')""";

    private final JdbcClient sql;

    ListedPersons(JdbcClient sql) {
        this.sql = sql;
    }

    /// The own list by folded words: each word must begin a part of the name or of the case number.
    List<PersonRow> search(
            InstitutionId institution,
            Selection selection,
            @Nullable StaffId reader,
            String words,
            int limit,
            int offset) {
        var query = new StringBuilder("""
                select p.id, i.surname, i.given_name, i.birth_year, i.gmina_name, p.case_number, p.adviser_since,
                       p.protected_since is not null as guarded,
                       (select count(*) from client.sight s where s.viewer_person = p.id and s.until is null) as partners
                  from client.person p
                  join client.identity i on i.person_id = p.id
                 where p.institution_id = :institution and i.institution_id = :institution and\s""").append(condition(selection));
        var parts = words.isBlank() ? new String[0] : Folding.fold(words).split(" ");
        for (int n = 0; n < parts.length; n++)
            query.append(" and (' ' || p.folded_name || ' ' || ")
                    .append(FOLDED_NUMBER)
                    .append(") like :word")
                    .append(n);
        // with numbers written out, PostgreSQL keeps a plan for a page and not for the whole list
        query.append(" order by i.surname collate \"pl-x-icu\", i.given_name, i.person_id limit ")
                .append(limit)
                .append(" offset ")
                .append(offset);
        var statement = sql.sql(query.toString())
                .param("institution", institution.value())
                .param("staff", reader == null ? null : reader.value());
        for (int n = 0; n < parts.length; n++) statement = statement.param("word" + n, "% " + parts[n] + "%");
        return statement.query((row, _) -> listed(row)).list();
    }

    /// By hand: the mapper by name throws and catches for each column of two words, in each of fifty rows.
    private static PersonRow listed(ResultSet row) throws SQLException {
        return new PersonRow(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("surname"),
                row.getString("given_name"),
                row.getObject("birth_year", Integer.class),
                row.getString("gmina_name"),
                row.getString("case_number"),
                row.getObject("adviser_since", LocalDate.class),
                row.getBoolean("guarded"),
                row.getLong("partners"));
    }

    private static String condition(Selection selection) {
        return switch (selection) {
            case ALL -> "true";
            // while somebody is handing over, both have the person on their list
            case MINE ->
                "(p.adviser_id = :staff or p.adviser_before = :staff and p.adviser_since > (select acting.day()))";
            case COMMON -> "exists (select 1 from client.sight s where s.viewer_person = p.id and s.until is null)";
        };
    }
}
