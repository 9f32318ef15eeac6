package pl.sciezka.client.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.Examples;
import pl.sciezka.client.Features;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.Recognition;
import pl.sciezka.client.Recognition.Recognised;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

@HubTest
class ProtectionTests {

    static final Pesel NUMBER = new Pesel("84050400003");

    @Autowired
    OwnPersons persons;

    @Autowired
    CommonClients commonClients;

    @Autowired
    Recognition recognition;

    @Autowired
    Transactions transactions;

    @Autowired
    Visitors visitors;

    final InstitutionId ops = InstitutionId.next();
    final InstitutionId pup = InstitutionId.next();
    PersonId atOps;
    PersonId atPup;
    String form;

    @BeforeEach
    void a_common_client() {
        atOps = as(ops, () -> persons.add(ops, Examples.person("Nowak", "Maria", NUMBER)));
        atPup = as(pup, () -> persons.add(pup, Examples.person("Nowak", "Maria", NUMBER)));
        form = "/clients/" + atOps.value() + "/protection";
    }

    @Test
    void protection_ends_sight_at_once_and_lets_nobody_take_up_what_was_open() {
        var opening = as(ops, () -> commonClients.open(atOps, ops, pup, UUID.randomUUID()));
        as(pup, () -> commonClients.takeUp(opening, pup, atPup));
        var toCis = as(ops, () -> commonClients.open(atOps, ops, InstitutionId.next(), UUID.randomUUID()));
        assertThat(visitors.as(staff(ops, Role.PRACTITIONER)).get(form).body()).contains("1 instytucja");
        protect();
        var partners = as(pup, () -> commonClients.of(atPup).map(it -> it.partnersOf(pup)));
        assertThat(partners.orElse(List.of()))
                .as("alone in the common client, or freed from it by then")
                .isEmpty();
        assertThat(as(pup, () -> commonClients.takeUp(toCis, pup, atPup)))
                .isInstanceOf(CommonClients.TakenUp.NoLongerOpen.class);
        assertThatThrownBy(() -> as(ops, () -> commonClients.open(atOps, ops, pup, UUID.randomUUID())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_protected_person_is_nobody_to_those_who_ask_also_under_a_record_without_number() {
        var features = as(pup, () -> recognition.featuresOf(pup, atPup).orElseThrow());
        assertThat(as(ops, () -> recognition.recognise(ops, features))).isEqualTo(new Recognised.ByPesel(atOps));
        as(ops, () -> persons.add(ops, Examples.person("Nowak", "Maria")));
        protect();
        assertThat(as(ops, () -> recognition.recognise(ops, features))).isEqualTo(new Recognised.Nobody());
    }

    @Test
    void without_a_number_one_namesake_is_proposed_and_two_are_nobody() {
        var atPupToo = as(pup, () -> persons.add(pup, Examples.person("Żółć-Łęcka", "Ewa")));
        var features = as(pup, () -> recognition.featuresOf(pup, atPupToo).orElseThrow());
        var one = as(ops, () -> persons.add(ops, Examples.person("ZOLC LECKA", "EWA")));
        assertThat(as(ops, () -> recognition.recognise(ops, features)))
                .isEqualTo(new Recognised.ByNameAndBirthDate(one));
        as(ops, () -> persons.add(ops, Examples.person("Żółć-Łęcka", "Ewa")));
        assertThat(as(ops, () -> recognition.recognise(ops, features))).isEqualTo(new Recognised.Nobody());
    }

    @Test
    void features_can_be_handed_on_but_not_read_or_printed() {
        var features = as(pup, () -> recognition.featuresOf(pup, atPup).orElseThrow());
        assertThat(features).hasToString("Features[*]");
        assertThat(Features.class.getMethods())
                .allMatch(it ->
                        it.getDeclaringClass() == Object.class || it.getName().equals("toString"));
    }

    @Test
    void only_the_officer_and_the_director_end_it_with_a_reason() {
        protect();
        var list = visitors.as(staff(ops, Role.DATA_PROTECTION_OFFICER))
                .get("/protected")
                .body();
        assertThat(list).contains("Nowak Maria");
        var end = "/protected/" + atOps.value() + "/end";
        assertThat(visitors.as(staff(ops, Role.PRACTITIONER)).get(end).statusCode())
                .isEqualTo(404);
        var officer = visitors.as(staff(ops, Role.DATA_PROTECTION_OFFICER));
        assertThat(officer.post(end, end, Map.of("why", " ")).statusCode()).isEqualTo(422);
        assertThat(officer.post(end, end, Map.of("why", "Osoba o to poprosiła."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.get(end).statusCode()).isEqualTo(404);
    }

    @Test
    void a_reason_is_needed_and_a_stranger_finds_nobody() {
        var worker = visitors.as(staff(ops, Role.PRACTITIONER));
        assertThat(worker.post(form, form, Map.of()).statusCode()).isEqualTo(422);
        var stranger = visitors.as(staff(pup, Role.PRACTITIONER));
        assertThat(stranger.get(form).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/clients/" + atPup.value() + "/protection", form, Map.of("reason", "SAFETY"))
                        .statusCode())
                .isEqualTo(404);
    }

    private void protect() {
        var answer = visitors.as(staff(ops, Role.PRACTITIONER)).post(form, form, Map.of("reason", "SAFETY"));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private static SignedIn staff(InstitutionId institution, Role role) {
        return new SignedIn(UUID.randomUUID(), institution.value(), "Test", "Urząd", Set.of(role));
    }

    private <R> R as(InstitutionId institution, Supplier<R> work) {
        return transactions.as(new Acting.Job(institution, Purpose.JOINT_SERVICE), work);
    }
}
