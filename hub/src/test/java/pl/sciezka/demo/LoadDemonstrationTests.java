package pl.sciezka.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.DataGroup.CONTACT;
import static pl.sciezka.kernel.DataGroup.IDENTITY;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;
import static pl.sciezka.kernel.Purpose.REFERRAL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.delivery.Eventually;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.Unit;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Grants;
import pl.sciezka.partnership.Partners;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.DemoTest;

@DemoTest
class LoadDemonstrationTests {

    static final LocalDate TODAY = LocalDate.now();
    static final InstitutionId PUP = SeedInstitution.id("pup-chrzanow");
    static final InstitutionId TRZEBINIA = SeedInstitution.id("ops-trzebinia");

    @Autowired
    LoadDemonstration loadDemonstration;

    @Autowired
    Institutions institutions;

    @Autowired
    Grants grants;

    @Autowired
    Partners partners;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void the_club_of_trzebinia_is_a_unit_of_its_centre() {
        assertThat(institutions.unitsOf(TRZEBINIA)).extracting(Unit::kind).containsExactly("KIS");
    }

    @Test
    void the_labour_office_of_chrzanow_works_with_five_centres_and_the_pcpr() {
        assertThat(partners.of(PUP, JOINT_SERVICE, TODAY)).hasSize(6);
        assertThat(partners.of(SeedInstitution.id("rops-kielce"), JOINT_SERVICE, TODAY))
                .isEmpty();
        assertThat(partners.of(SeedInstitution.id("gops-suwalki"), REFERRAL, TODAY))
                .isEmpty();
    }

    @Test
    void a_look_is_cited() {
        assertThat(grants.may(PUP, TRZEBINIA, IDENTITY, JOINT_SERVICE, TODAY)
                        .orElseThrow()
                        .number())
                .isEqualTo("§ 4 ust. 1");
        assertThat(grants.may(TRZEBINIA, PUP, CONTACT, JOINT_SERVICE, TODAY)
                        .orElseThrow()
                        .number())
                .isEqualTo("§ 4 ust. 2");
    }

    @Test
    void people_are_on_the_lists_of_their_own_institutions_only() {
        assertThat(countAs(PUP, "select count(*) from client.person")).isEqualTo(400);
        assertThat(countAs(TRZEBINIA, "select count(*) from client.identity")).isEqualTo(110);
        assertThat(countAs(SeedInstitution.id("rops-kielce"), "select count(*) from client.person"))
                .isZero();
    }

    @Test
    void some_people_are_common_clients_of_both_sides_already() {
        assertThat(countAs(PUP, "select count(*) from client.membership where institution_id = '" + PUP.value() + "'"))
                .isEqualTo(20);
        var seen = transactions.as(
                new Acting.Job(TRZEBINIA, JOINT_SERVICE),
                () -> sql.sql("select count(*) from client.employment")
                        .query(Integer.class)
                        .single());
        assertThat(seen).isEqualTo(8);
    }

    @Test
    void most_people_have_somebody_who_leads_them_and_a_few_have_nobody() {
        assertThat(countAs(PUP, "select count(*) from client.person where adviser_id is null"))
                .isBetween(20, 60);
        assertThat(countAs(PUP, "select count(distinct adviser_id) from client.person"))
                .isEqualTo(3);
        assertThat(countAs(PUP, "select count(*) from adviser.common_adviser")).isOne();
    }

    @Test
    void work_is_under_way_with_some_of_them() {
        var seen = transactions.as(
                new Acting.Job(TRZEBINIA, JOINT_SERVICE),
                () -> sql.sql("select count(*) from plan.joint_plan")
                        .query(Integer.class)
                        .single());
        assertThat(seen).isOne();
        var referred = transactions.as(
                new Acting.Job(TRZEBINIA, REFERRAL),
                () -> sql.sql("select count(*) from referral.referral")
                        .query(Integer.class)
                        .single());
        assertThat(referred).isOne();
    }

    @Test
    void two_offices_expect_one_client_in_two_gminy_on_one_day() {
        var days = """
                select count(*) from adviser.appointment_hours ours
                  join client.sight s on s.viewer_person = ours.person_id and s.until is null
                  join adviser.appointment_hours theirs on theirs.person_id = s.holder_person and theirs.day = ours.day
                 where ours.institution_id = '%s' and ours.day > current_date and theirs.gmina <> ours.gmina
                """;
        for (var own : List.of(PUP, TRZEBINIA))
            assertThat(count(new Acting.Job(own, JOINT_SERVICE), days.formatted(own.value())))
                    .isOne();
    }

    @Test
    void one_client_wants_e_mail_and_the_one_about_an_appointment_did_not_arrive() {
        assertThat(countAs(PUP, "select count(*) from client.email_wish where wanted"))
                .isOne();
        Eventually.holds(
                "there is no server",
                () -> countAs(PUP, "select count(*) from adviser.appointment_email where failed_at is not null") == 1);
        assertThat(countAs(PUP, """
                select count(*) from adviser.appointment_email e join client.person p on p.id = e.person_id
                  join institution.colleague c on c.staff_id = p.adviser_id and c.surname = 'Wrona'
                """))
                .as("the account to try out has it in Mój dzień")
                .isOne();
    }

    @Test
    void papers_are_on_their_way_in_lubuskie() {
        assertThat(countAs(PUP, """
                select count(*) from partnership.signature s join partnership.draft d on d.id = s.draft_id
                 where d.state = 'PUT_FORWARD'
                """)).as("one signature of nine is missing").isEqualTo(8);
        assertThat(countAs(PUP, "select count(*) from partnership.application where state = 'ASKED'"))
                .isOne();
        assertThat(countAs(PUP, "select count(*) from partnership.notice where leaves_on > current_date"))
                .isOne();
    }

    @Test
    void two_institutions_have_rows_of_their_list_of_classes_that_nobody_confirmed() {
        assertThat(countAs(PUP, "select count(*) from retention.category")).isEqualTo(2);
        assertThat(countAs(SeedInstitution.id("ops-chrzanow"), "select count(*) from retention.category"))
                .isEqualTo(2);
        assertThat(countAs(PUP, "select count(*) from retention.confirmation")).isZero();
    }

    @Test
    void loading_again_adds_nothing() {
        var before = counts();
        loadDemonstration.load();
        assertThat(counts()).isEqualTo(before);
    }

    private String counts() {
        return sql.sql("""
                select (select count(*) from institution.institution) || ' ' || (select count(*) from institution.demo_account)
                       || ' ' || (select count(*) from partnership.clause)
                       || ' ' || (select count(*) from partnership.access_grant)
                """).query(String.class).single() + " " + countAs(PUP, "select count(*) from client.person");
    }

    private int countAs(InstitutionId institution, String question) {
        return count(new Acting.Job(institution, Purpose.OWN_TASKS), question);
    }

    private int count(Acting.Job job, String question) {
        return transactions.as(job, () -> sql.sql(question).query(Integer.class).single());
    }
}
