package pl.sciezka.client.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "CHILD, 2009, NONE, YES",
        "CHILD, 2008, NONE, CHECK",
        "CHILD, 2008, LEARNS, YES",
        "CHILD, 2001, LEARNS, YES",
        "CHILD, 2000, LEARNS, CHECK",
        "CHILD, 1990, NONE, CHECK",
        "CHILD, 2009, WORKS, NO",
        "CHILD, 2009, UNKNOWN, CHECK",
        "SPOUSE, 1980, NONE, YES",
        "SPOUSE, 1980, UNEMPLOYED, CHECK",
        "PARTNER, 1980, NONE, NO",
        "PARENT, 1950, NONE, YES",
        "SIBLING, 1980, NONE, NO",
        "FIRST, 1980, NONE, NO"
    })
    void in_health_insurance_age_relation_and_an_own_title_decide(
            Relation relation, int born, Occupation occupation, Verdict.Answer answer) {
        assertThat(Definition.HEALTH_INSURANCE
                        .of(member(relation, born, true, occupation), DAY)
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void a_parent_who_keeps_house_elsewhere_is_no_family_member_there() {
        assertThat(Definition.HEALTH_INSURANCE
                        .of(member(Relation.PARENT, 1950, false, Occupation.NONE), DAY)
                        .answer())
                .isEqualTo(Verdict.Answer.NO);
    }

    @Test
    void the_definitions_differ_about_somebody_unrelated() {
        var lodger = member(Relation.UNRELATED, 1980, true, Occupation.NONE);
        assertThat(Definition.COMMON_HOUSEHOLD.of(lodger, DAY).answer()).isEqualTo(Verdict.Answer.YES);
        assertThat(Definition.SOCIAL_ASSISTANCE.of(lodger, DAY).answer()).isEqualTo(Verdict.Answer.CHECK);
        assertThat(Definition.HEALTH_INSURANCE.of(lodger, DAY).answer()).isEqualTo(Verdict.Answer.NO);
    }

    private static Member member(Relation relation, int born, boolean keepsHouse, Occupation occupation) {
        return new Member(
                UUID.randomUUID(),
                null,
                new Member.Facts("Ola", born, relation, keepsHouse, occupation, null, null),
                LocalDate.of(2024, 1, 1),
                null);
    }
}
