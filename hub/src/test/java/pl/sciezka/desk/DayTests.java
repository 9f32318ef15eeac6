package pl.sciezka.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.Role.ACCOUNTANT;
import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;
import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.referral.OverHttp;
import pl.sciezka.testing.HubTest;

@HubTest
class DayTests extends OverHttp {

    @Test
    void what_waits_for_the_receiver_waits_on_others_for_the_sender() {
        sent();
        assertThat(receiver.get("/day").body())
                .contains("Czeka 1 sprawa")
                .contains("Odpowiedź na skierowanie od: OPS " + county.name)
                .contains("Żółkiewska Łucja")
                .doesNotContain("Czeka na innych");
        assertThat(sender.get("/day").body())
                .contains("Nic na Ciebie nie czeka")
                .contains("Co będzie dalej: PUP " + county.name)
                .contains("Czeka na innych")
                .contains("Żółkiewska Łucja");
    }

    @Test
    void a_name_taken_from_a_referral_is_written_into_the_journal_and_never_shown_to_whom_it_is_hidden() {
        var id = sent();
        assertThat(receiver.get("/day").body()).contains("Żółkiewska Łucja");
        assertThat(county.count(
                        county.ops,
                        Purpose.OWN_TASKS,
                        "journal.entry where what = 'journal.referrals' and purpose = 'REFERRAL'"))
                .isPositive();

        county.endAgreement();
        assertThat(receiver.get("/day").body()).contains("/referrals/" + id).doesNotContain("Żółkiewska");
    }

    @Test
    void whoever_sent_to_a_unit_waits_for_that_unit() {
        var inClub = visitors.as(county.hire(county.ops, county.kis, PRACTITIONER));
        var id = sent(county.ops.value() + "/" + county.kis);
        var colleague = visitors.as(county.hire(county.ops, null, PRACTITIONER));
        assertThat(sender.get("/day").body()).contains("Czeka na innych").contains("KIS (OPS " + county.name + ")");
        assertThat(inClub.get("/day").body()).contains("Czeka 1 sprawa").contains("Żółkiewska Łucja");
        assertThat(colleague.get("/day").body()).doesNotContain("/referrals/" + id);
    }

    @Test
    void once_taken_over_it_is_the_matter_of_whoever_took_it_over() {
        var colleague = visitors.as(county.hire(county.pup, null, PRACTITIONER));
        var id = sent();
        assertThat(colleague.get("/day").body()).contains("Odpowiedź na skierowanie");
        step(receiver, id, "accept", 1, Map.of("firstStep", "Rozmowa"));
        assertThat(colleague.get("/day").body()).doesNotContain("/referrals/" + id);
        assertThat(receiver.get("/day").body()).contains("Początek wsparcia").contains("Żółkiewska Łucja");
    }

    @Test
    void the_answer_comes_back_to_the_sender_as_a_matter() {
        var id = sent();
        step(receiver, id, "decline", 1, Map.of("reason", "NO_PLACES"));
        assertThat(sender.get("/day").body()).contains("Ustalić, co dalej po odmowie");
        step(sender, id, "close", 2, Map.of("onward", "WE_CARRY_ON"));
        assertThat(sender.get("/day").body()).doesNotContain("/referrals/" + id);
    }

    @Test
    void lateness_is_said_in_working_days_and_climbs_to_both_coordinators() {
        var atReceiver = visitors.as(county.hire(county.pup, null, COORDINATOR));
        var atSender = visitors.as(county.hire(county.ops, county.section, COORDINATOR));
        var id = sent();
        assertThat(atReceiver.get("/day/stuck").body()).contains("Żadna sprawa nie utknęła");

        county.due(id, workingDaysAgo(3));
        assertThat(receiver.get("/day").body()).contains("Po terminie").contains("3 dni robocze po terminie");
        assertThat(atReceiver.get("/day/stuck").body())
                .contains("/referrals/" + id)
                .contains("Odpowiedź na skierowanie od: OPS " + county.name)
                .doesNotContain("nasze skierowanie");
        assertThat(atSender.get("/day/stuck").body()).doesNotContain("/referrals/" + id);

        county.due(id, workingDaysAgo(5));
        assertThat(receiver.get("/day").body())
                .contains("Krytycznie po terminie")
                .contains("5 dni roboczych po terminie");
        assertThat(atSender.get("/day/stuck").body())
                .contains("/referrals/" + id)
                .contains("Odpowiedź na nasze skierowanie")
                .contains("PUP " + county.name)
                .contains("Żółkiewska Łucja");
        assertThat(atSender.get("/day").body()).contains("1 sprawa dotarła do koordynatora");
    }

    /// A director reads what is stuck, but no referral: nothing leads there.
    @Test
    void what_is_stuck_is_always_to_be_found_by_those_who_answer_for_it() {
        var director = visitors.as(county.hire(county.pup, null, DIRECTOR));
        var id = sent();
        assertThat(director.get("/").headers().firstValue("location")).hasValue("/day");
        assertThat(director.get("/day/stuck").body())
                .contains("Żadna sprawa nie utknęła", "pojawi się ona tutaj", "aria-current=\"true\">Co utknęło");
        assertThat(director.get("/day").body()).as("no clients").doesNotContain("href=\"/referrals/");

        county.due(id, workingDaysAgo(3));
        assertThat(director.get("/day/stuck").body())
                .contains("1 sprawa czeka zbyt długo", "3 dni robocze po terminie")
                .doesNotContain("href=\"/referrals/");

        var coordinator = visitors.as(county.hire(county.stranger, null, COORDINATOR));
        assertThat(coordinator.get("/day").body()).contains("<a class=\"nav__link\" href=\"/day/stuck\"");
        assertThat(coordinator.get("/day/stuck").body().split("aria-current=\"true\""))
                .as("one entry is the current one")
                .hasSize(2);
        assertThat(sender.get("/day").body()).doesNotContain("/day/stuck");
    }

    @Test
    void strangers_have_a_day_of_their_own() {
        sent();
        var stranger = visitors.as(county.hire(county.stranger, null, PRACTITIONER, COORDINATOR));
        assertThat(stranger.get("/day").body())
                .contains("Nic na Ciebie nie czeka")
                .contains("Nowe sprawy pojawią się tutaj")
                .doesNotContain("/referrals/");
        assertThat(receiver.get("/day/stuck").statusCode())
                .as("not for practitioners")
                .isEqualTo(404);
    }

    @Test
    void everybody_starts_where_the_own_work_is() {
        assertThat(sender.get("/").headers().firstValue("location")).hasValue("/day");
        var accountant = visitors.as(county.hire(county.ops, null, ACCOUNTANT));
        assertThat(accountant.get("/").headers().firstValue("location")).get().isNotEqualTo("/day");
    }

    @Test
    void an_administrator_has_a_day_without_clients() {
        sent();
        var administrator = visitors.as(county.hire(county.pup, null, LOCAL_ADMINISTRATOR));
        assertThat(administrator.get("/").headers().firstValue("location")).hasValue("/day");
        assertThat(administrator.get("/day").body())
                .contains("Nic na Ciebie nie czeka", "gdy coś będzie wymagało Twojej decyzji")
                .doesNotContain("Żółkiewska", "/clients", "/referrals");
        assertThat(administrator.get("/day/stuck").statusCode()).isEqualTo(404);
    }

    /// A day from which so many working days have passed until today.
    private static LocalDate workingDaysAgo(int days) {
        var today = LocalDate.now(Warsaw.ZONE);
        var day = today;
        while (WorkingDays.between(day, today) < days || !WorkingDays.isWorkingDay(day)) day = day.minusDays(1);
        return day;
    }
}
