package pl.sciezka.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonData.Sex;
import pl.sciezka.kernel.Pesel;

class PopulationTests {

    static final SeedFile CHRZANOW = SeedFile.shipped("chrzanow", People.REFERENCE);
    static final Map<String, List<PersonData>> LISTS = Population.of(CHRZANOW);

    @Test
    void every_list_has_the_size_that_its_file_says() {
        for (var institution : CHRZANOW.institutions().values()) {
            int size = institution.people().map(SeedInstitution.People::count).orElse(0);
            assertThat(LISTS.getOrDefault(institution.key(), List.of())).hasSize(size);
        }
    }

    @Test
    void the_same_file_gives_the_same_people() {
        assertThat(Population.of(CHRZANOW).toString()).isEqualTo(LISTS.toString());
        assertThat(numbers("pup-chrzanow"))
                .isEqualTo(numbers(Population.of(CHRZANOW).get("pup-chrzanow")));
    }

    @Test
    void a_number_agrees_with_birth_and_sex_and_a_surname_with_sex() {
        for (var person : everybody()) {
            if (person.pesel() == null) continue;
            assertThat(person.pesel().birthDate()).isEqualTo(person.birthDate());
            assertThat(person.pesel().male()).isEqualTo(person.identity().sex() == Sex.M);
            assertThat(person.identity().birthYear())
                    .isEqualTo(person.pesel().birthDate().getYear());
        }
        for (var person : everybody()) {
            var surname = person.identity().surname();
            if (person.identity().sex() == Sex.M) assertThat(surname).doesNotMatch(".*([sc]ka|dzka)$");
            else assertThat(surname).doesNotMatch(".*([sc]ki|dzki)$");
        }
    }

    @Test
    void nobody_stands_twice_on_one_list_under_one_number() {
        LISTS.values()
                .forEach(list -> assertThat(list.stream()
                                .map(PersonData::pesel)
                                .filter(Objects::nonNull)
                                .map(Pesel::value))
                        .doesNotHaveDuplicates());
    }

    @Test
    void about_a_third_of_a_centres_list_is_known_to_the_labour_office() {
        var pup = numbers("pup-chrzanow");
        for (var key : List.of("ops-trzebinia", "ops-chrzanow", "ops-libiaz", "ops-babice", "ops-alwernia")) {
            var common = new HashSet<>(numbers(key));
            common.retainAll(pup);
            assertThat(common.size() * 100 / LISTS.get(key).size()).as(key).isBetween(26, 36);
        }
    }

    @Test
    void two_centres_of_different_gminy_have_nobody_in_common() {
        var common = new HashSet<>(numbers("ops-trzebinia"));
        common.retainAll(numbers("ops-babice"));
        assertThat(common).isEmpty();
    }

    @Test
    void some_common_people_are_spelt_differently_and_some_have_no_number() {
        var pup = LISTS.get("pup-chrzanow").stream()
                .filter(person -> person.pesel() != null)
                .collect(Collectors.toMap(person -> person.pesel().value(), person -> person));
        var common = everybody().stream()
                .filter(person ->
                        person.pesel() != null && pup.containsKey(person.pesel().value()))
                .filter(person -> !pup.get(person.pesel().value())
                        .identity()
                        .surname()
                        .equals(person.identity().surname()))
                .toList();
        assertThat(common).hasSizeBetween(5, 40);
        assertThat(everybody().stream().filter(person -> person.pesel() == null))
                .hasSizeBetween(20, 90);
    }

    @Test
    void everybody_lives_in_a_gmina_of_the_institution() {
        for (var institution : CHRZANOW.institutions().values()) {
            assertThat(LISTS.getOrDefault(institution.key(), List.of()))
                    .allMatch(person ->
                            institution.gminy().contains(person.identity().gmina()));
        }
    }

    @Test
    void a_labour_office_keeps_registrations_and_a_centre_benefits_without_reasons() {
        assertThat(LISTS.get("pup-chrzanow"))
                .allMatch(person ->
                        person.employment() != null && person.benefits().isEmpty());
        assertThat(LISTS.get("ops-trzebinia"))
                .allMatch(person ->
                        person.employment() == null && !person.benefits().isEmpty());
    }

    @Test
    void telephones_and_addresses_for_mail_are_nobodys() {
        for (var person : everybody()) {
            var contact = Objects.requireNonNull(person.contact());
            if (contact.telephone() != null) assertThat(contact.telephone()).startsWith("100 ");
            if (contact.email() != null)
                assertThat(contact.email()).endsWith(".example").matches("[a-z.@]+");
        }
    }

    private static Set<String> numbers(String key) {
        return numbers(LISTS.get(key));
    }

    private static Set<String> numbers(List<PersonData> list) {
        return list.stream()
                .map(PersonData::pesel)
                .filter(Objects::nonNull)
                .map(Pesel::value)
                .collect(Collectors.toSet());
    }

    private static List<PersonData> everybody() {
        return LISTS.values().stream().flatMap(List::stream).toList();
    }
}
