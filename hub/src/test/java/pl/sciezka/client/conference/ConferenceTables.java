package pl.sciezka.client.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonData;
import pl.sciezka.cooperation.CaseMeetings;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Opening;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.Offices;

/// Offices of one partnership and a meeting that has begun; clients, sights, grants and consents are written straight
/// into the tables.
final class ConferenceTables {

    static final Set<DataGroup> GROUPS =
            Set.of(DataGroup.IDENTITY, DataGroup.CONTACT, DataGroup.EMPLOYMENT, DataGroup.BENEFITS);

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    final List<InstitutionId> offices;
    final MeetingId meeting = MeetingId.next();
    private final LocalDate today;
    private final Offices world;
    private final JdbcClient sql;
    private final OwnPersons persons;
    private final CaseMeetings meetings;
    private final ConferenceCases cases;

    /// The first one is a PUP and convenes; all others are OPS.
    ConferenceTables(ApplicationContext program, int howMany) {
        world = new Offices(program);
        sql = program.getBean(JdbcClient.class);
        persons = program.getBean(OwnPersons.class);
        meetings = program.getBean(CaseMeetings.class);
        cases = program.getBean(ConferenceCases.class);
        today = Warsaw.today(program.getBean(Clock.class));
        offices = Stream.generate(InstitutionId::next).limit(howMany).toList();
        var name = "Partnerstwo " + meeting.value();
        var kinds = new HashMap<InstitutionId, InstitutionKind>();
        for (var it : offices) {
            kinds.put(it, it.equals(offices.getFirst()) ? InstitutionKind.PUP : InstitutionKind.OPS);
            world.open(it, kinds.get(it), "Urząd " + (offices.indexOf(it) + 1) + " " + meeting.value());
        }
        world.agree(
                name,
                offices.getFirst(),
                kinds,
                Offices.term(
                        "§ 1", InstitutionKind.PUP, Purpose.DISCOVERY, Opening.AGREEMENT, Set.of(DataGroup.IDENTITY)));
        convene(name);
    }

    private void convene(String partnership) {
        as(offices.getFirst(), () -> {
            sql.sql("""
                    insert into cooperation.meeting (id, partnership_id, institution_id, convened_by, day, starts, ends,
                                                     place, purpose, changed_at)
                    select :id, p.id, :own, gen_random_uuid(), :day, '09:00', '10:00', 'Sala', 'Sprawy', now()
                      from partnership.partnership p where p.name = :name
                    """)
                    .param("id", meeting.value())
                    .param("own", offices.getFirst().value())
                    .param("day", today.minusDays(1))
                    .param("name", partnership)
                    .update();
            for (var it : offices)
                sql.sql(
                                "insert into cooperation.invitation (meeting_id, institution_id, asked_at) values (:id, :who, now())")
                        .param("id", meeting.value())
                        .param("who", it.value())
                        .update();
            return true;
        });
    }

    SignedIn hire(InstitutionId institution, String surname, Role role) {
        var staff = UUID.randomUUID();
        as(
                institution,
                () -> sql.sql("""
                        insert into institution.colleague (staff_id, institution_id, given_name, surname, position,
                                                           serves_clients)
                        values (:staff, :own, 'Ewa', :surname, 'specjalista', :serves)
                        """)
                        .param("staff", staff)
                        .param("own", institution.value())
                        .param("surname", surname)
                        .param("serves", role.servesClients())
                        .update());
        return new SignedIn(staff, institution.value(), "Ewa " + surname, "Urząd", Set.of(role));
    }

    void present(SignedIn person) {
        as(
                offices.getFirst(),
                () -> sql.sql("""
                        insert into cooperation.attendance (id, meeting_id, institution_id, staff_id, noted_by, noted_at)
                        values (gen_random_uuid(), :meeting, :own, :staff, gen_random_uuid(), now())
                        """)
                        .param("meeting", meeting.value())
                        .param("own", person.institution().value())
                        .param("staff", person.staff().value())
                        .update());
    }

    void nobodyPresent() {
        as(
                offices.getFirst(),
                () -> sql.sql("delete from cooperation.attendance where meeting_id = :id")
                        .param("id", meeting.value())
                        .update());
    }

    /// Each of these keeps a record of the person, with something in every group.
    Map<InstitutionId, PersonId> client(CommonClientId id, Collection<InstitutionId> members, String surname) {
        var records = members.stream()
                .collect(Collectors.toMap(it -> it, it -> as(it, () -> persons.add(it, person(surname)))));
        as(
                offices.getFirst(),
                () -> sql.sql(
                                "insert into client.common_client (id, clause_id, born_at) values (:id, gen_random_uuid(), now())")
                        .param("id", id.value())
                        .update());
        records.forEach((office, record) -> as(
                office,
                () -> sql.sql("""
                        insert into client.membership (id, common_client_id, institution_id, person_id, since)
                        values (gen_random_uuid(), :id, :own, :person, :since)
                        """)
                        .param("id", id.value())
                        .param("own", office.value())
                        .param("person", record.value())
                        .param("since", LONG_AGO)
                        .update()));
        return records;
    }

    void see(CommonClientId id, InstitutionId viewer, InstitutionId holder, Map<InstitutionId, PersonId> records) {
        as(
                holder,
                () -> sql.sql("""
                        insert into client.sight (common_client_id, viewer_institution, viewer_person, holder_institution,
                                                  holder_person, since)
                        values (:id, :viewer, :viewersPerson, :holder, :person, now())
                        """)
                        .param("id", id.value())
                        .param("viewer", viewer.value())
                        .param("viewersPerson", records.get(viewer).value())
                        .param("holder", holder.value())
                        .param("person", records.get(holder).value())
                        .update());
    }

    void grant(InstitutionId viewer, InstitutionId holder, DataGroup group, boolean onConsent) {
        sql.sql("insert into partnership." + (onConsent ? "consent_grant" : "access_grant") + """
                 (clause_id, viewer_institution, holder_institution, data_group, purpose, valid_from, valid_to)
                 values (gen_random_uuid(), :viewer, :holder, :group, 'JOINT_SERVICE', :from, null)
                """)
                .param("viewer", viewer.value())
                .param("holder", holder.value())
                .param("group", group.name())
                .param("from", LONG_AGO)
                .update();
    }

    void noGrants() {
        for (var table : List.of("access_grant", "consent_grant"))
            sql.sql("delete from partnership." + table + " where holder_institution in (:all)")
                    .param("all", offices.stream().map(InstitutionId::value).toList())
                    .update();
    }

    void consent(InstitutionId viewer, InstitutionId holder, PersonId person, Set<DataGroup> groups) {
        as(
                holder,
                () -> sql.sql("""
                        insert into client.consent (id, institution_id, person_id, viewer_institution, clause_id, purpose,
                                                    data_groups, area, within_area, given_on, until, given_how,
                                                    recorded_at, recorded_by)
                        values (gen_random_uuid(), :holder, :person, :viewer, gen_random_uuid(), 'JOINT_SERVICE',
                                cast(:groups as text[]), cast('{}' as text[]), true, :today, :today, 'WRITTEN', now(),
                                gen_random_uuid())
                        """)
                        .param("holder", holder.value())
                        .param("person", person.value())
                        .param("viewer", viewer.value())
                        .param("groups", groups.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}")))
                        .param("today", today)
                        .update());
    }

    CaseId put(CommonClientId client, InstitutionId by) {
        var staff =
                new Acting.Staff(new StaffId(UUID.randomUUID()), by, Set.of(Role.COORDINATOR), Purpose.JOINT_SERVICE);
        return as(by, () -> {
            var added = meetings.add(meeting, staff);
            cases.add(meeting, added, client, staff);
            return new CaseId(added.point());
        });
    }

    <R> R as(InstitutionId institution, Supplier<R> work) {
        return world.as(institution, Purpose.JOINT_SERVICE, work);
    }

    private static PersonData person(String surname) {
        return new PersonData(
                new PersonData.Identity(surname, "Anna", null, 1980, null, new Teryt("1203062"), "Trzebinia"),
                null,
                null,
                null,
                null,
                new PersonData.Contact("600 000 001", null, null, null, null),
                new PersonData.Employment(LONG_AGO, null, null, null),
                List.of(new PersonData.Benefit("zasiłek okresowy", LONG_AGO, null)),
                "test",
                LONG_AGO);
    }
}
