package pl.sciezka.client.takeover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonData.Benefit;
import pl.sciezka.client.PersonData.Contact;
import pl.sciezka.client.PersonData.Employment;
import pl.sciezka.client.PersonData.Identity;
import pl.sciezka.client.PersonData.Sex;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.storage.Seal;

/// Reads a person of [PersonBatches].
record StoredPersonReader(Seal seal) {

    StoredPerson read(ResultSet row) throws SQLException {
        return new StoredPerson(
                new PersonId(row.getObject("id", UUID.class)),
                new PersonData(
                        identity(row),
                        null,
                        null,
                        day(row, "birth_date"),
                        row.getString("case_number"),
                        contact(row),
                        employment(row),
                        benefits(row),
                        "",
                        LocalDate.EPOCH),
                row.getBytes("pesel_index"),
                row.getBytes("document_index"),
                seal);
    }

    private static Identity identity(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        var gmina = row.getString("gmina_teryt");
        return new Identity(
                row.getString("surname"),
                row.getString("given_name"),
                row.getString("second_name"),
                row.getObject("birth_year", Integer.class),
                sex == null ? null : Sex.valueOf(sex),
                gmina == null ? null : new Teryt(gmina),
                row.getString("gmina_name"));
    }

    private static @Nullable Contact contact(ResultSet row) throws SQLException {
        if (row.getObject("contact_id") == null) return null;
        return new Contact(
                row.getString("telephone"),
                row.getString("email"),
                row.getString("locality"),
                row.getString("street"),
                row.getString("postal_code"));
    }

    private static @Nullable Employment employment(ResultSet row) throws SQLException {
        if (row.getObject("employment_id") == null) return null;
        return new Employment(
                day(row, "registered_since"),
                day(row, "registered_until"),
                row.getString("end_reason"),
                row.getString("profession"));
    }

    private static List<Benefit> benefits(ResultSet row) throws SQLException {
        if (row.getArray("benefit_kinds") == null) return List.of();
        var kinds = (String[]) row.getArray("benefit_kinds").getArray();
        var days = (String[]) row.getArray("benefit_days").getArray();
        var benefits = new ArrayList<Benefit>();
        for (int i = 0; i < kinds.length; i++) {
            var parts = days[i].split("/", -1);
            benefits.add(new Benefit(
                    kinds[i], LocalDate.parse(parts[0]), parts[1].isEmpty() ? null : LocalDate.parse(parts[1])));
        }
        return benefits;
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
