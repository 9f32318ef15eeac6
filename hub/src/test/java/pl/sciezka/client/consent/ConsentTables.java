package pl.sciezka.client.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.storage.Transactions;

/// Writes grants, consents and sights straight into the tables, and reads what a viewer finds there on any day.
final class ConsentTables {

    private static final String HERE = "0662011";

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    private static final Map<DataGroup, String> TABLES = Map.of(
            DataGroup.IDENTITY, "client.identity",
            DataGroup.CONTACT, "client.contact",
            DataGroup.EMPLOYMENT, "client.employment",
            DataGroup.BENEFITS, "client.benefit");

    private final OwnPersons persons;
    private final Consents consents;
    private final Transactions transactions;
    private final JdbcClient sql;

    ConsentTables(ApplicationContext program) {
        persons = program.getBean(OwnPersons.class);
        consents = program.getBean(Consents.class);
        transactions = program.getBean(Transactions.class);
        sql = program.getBean(JdbcClient.class);
    }

    record Given(
            ConsentId id,
            PersonId person,
            InstitutionId viewer,
            Set<DataGroup> groups,
            LocalDate from,
            LocalDate lastDay) {}

    void grant(
            InstitutionId holder,
            InstitutionId viewer,
            DataGroup group,
            boolean onConsent,
            LocalDate from,
            @Nullable LocalDate to) {
        sql.sql("insert into partnership." + (onConsent ? "consent_grant" : "access_grant") + """
                 (clause_id, viewer_institution, holder_institution, data_group, purpose, valid_from, valid_to)
                 values (gen_random_uuid(), :viewer, :holder, :group, 'JOINT_SERVICE', :from, :to)
                """)
                .param("viewer", viewer.value())
                .param("holder", holder.value())
                .param("group", group.name())
                .param("from", from)
                .param("to", to)
                .update();
    }

    void give(InstitutionId holder, Given it) {
        as(holder, () -> {
            consents.add(new Consent(
                    it.id(),
                    holder,
                    it.person(),
                    it.viewer(),
                    null,
                    UUID.randomUUID(),
                    it.groups(),
                    List.of(),
                    true,
                    it.from(),
                    it.lastDay(),
                    GivenHow.WRITTEN,
                    Instant.now(),
                    new StaffId(UUID.randomUUID()),
                    null,
                    null));
            return true;
        });
    }

    Consent find(InstitutionId reader, Given it) {
        return as(reader, () -> consents.find(it.id()).orElseThrow());
    }

    void see(InstitutionId holder, InstitutionId viewer, PersonId person) {
        var viewersPerson = person(viewer);
        as(
                holder,
                () -> sql.sql("""
                        with born as (insert into client.common_client (id, clause_id, born_at)
                                      values (:id, gen_random_uuid(), now()))
                        insert into client.sight (common_client_id, viewer_institution, viewer_person,
                                                  holder_institution, holder_person, since)
                        values (:id, :viewer, :viewersPerson, :holder, :person, clock_timestamp())
                        """)
                        .param("id", UUID.randomUUID())
                        .param("viewer", viewer.value())
                        .param("viewersPerson", viewersPerson.value())
                        .param("holder", holder.value())
                        .param("person", person.value())
                        .update());
    }

    Set<String> visible(InstitutionId viewer, Purpose purpose, List<PersonId> people, LocalDate day) {
        return transactions.as(new Acting.Job(viewer, purpose), () -> {
            sql.sql("select set_config('app.day', :day, true)")
                    .param("day", day.toString())
                    .query()
                    .singleRow();
            var found = new TreeSet<String>();
            TABLES.forEach((group, table) -> sql.sql("select person_id from " + table + " where person_id in (:people)")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(UUID.class)
                    .list()
                    .forEach(it -> found.add(group + " " + it)));
            return found;
        });
    }

    /// With something in each table.
    PersonId person(InstitutionId holder) {
        return as(
                holder,
                () -> persons.add(
                        holder,
                        new PersonData(
                                new PersonData.Identity("Próbna", "Anna", null, 1980, null, new Teryt(HERE), "Chełm"),
                                null,
                                null,
                                null,
                                null,
                                new PersonData.Contact("600 000 000", null, null, null, null),
                                new PersonData.Employment(LONG_AGO, null, null, null),
                                List.of(new PersonData.Benefit("zasiłek okresowy", LONG_AGO, null)),
                                "test",
                                LONG_AGO)));
    }

    <R> R as(InstitutionId institution, Supplier<R> work) {
        return transactions.as(new Acting.Job(institution, Purpose.JOINT_SERVICE), work);
    }
}
