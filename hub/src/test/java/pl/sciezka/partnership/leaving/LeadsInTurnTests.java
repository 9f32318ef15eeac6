package pl.sciezka.partnership.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.partnership.Recorded;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;

/// Who leads on which day when leads leave one after another, come back, or an agreement simply ends.
@HubTest
class LeadsInTurnTests {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    @Autowired
    Transactions transactions;

    @Autowired
    Succession succession;

    final InstitutionId first = InstitutionId.next();
    final InstitutionId second = InstitutionId.next();
    final InstitutionId third = InstitutionId.next();
    final UUID partnership = UUID.randomUUID();
    UUID agreement = UUID.randomUUID();

    @BeforeEach
    void three_members_of_which_the_first_leads() {
        var recorded = Recorded.in(program);
        acting(() -> {
            recorded.add(first, InstitutionKind.PUP);
            recorded.add(second, InstitutionKind.OPS);
            recorded.add(third, InstitutionKind.OPS);
            write("""
                    insert into partnership.partnership (id, name, form, aim, lead)
                    values ('%1$s', 'Partnerstwo %1$s', 'AGREEMENT', 'Razem', '%2$s')
                    """.formatted(partnership, first.value()));
            agreement = agreement(0);
            return joined(agreement, first, START) + joined(agreement, second, START) + joined(agreement, third, START);
        });
    }

    @Test
    void the_end_of_a_term_is_no_leaving_and_asks_for_nobody() {
        acting(() -> write(
                "update partnership.agreement set valid_to = '%s' where id = '%s'".formatted(SEPTEMBER, agreement)));
        var leading = acting(() -> succession.of(new PartnershipId(partnership), MAY));
        assertThat(leading.orElseThrow().until()).isNull();
        assertThat(leads(SEPTEMBER)).as("named on when nobody is inside").isEqualTo(first);
        acting(() -> leaves(first, SEPTEMBER.minusDays(1)));
        leading = acting(() -> succession.of(new PartnershipId(partnership), MAY));
        assertThat(leading.orElseThrow().until()).isEqualTo(SEPTEMBER.minusDays(1));
    }

    @Test
    void a_second_successor_waits_for_the_day_of_the_first() {
        acting(() -> leaves(first, MAY) + asks(first, second, START.plusDays(3)));
        acting(() -> leaves(second, JULY) + asks(second, third, MAY.plusDays(3)));
        assertThat(leads(MAY.minusDays(1))).isEqualTo(first);
        assertThat(leads(MAY)).isEqualTo(second);
        assertThat(leads(JULY.minusDays(1)))
                .as("the second has confirmed, the first is inside")
                .isEqualTo(second);
        assertThat(leads(JULY)).isEqualTo(third);
    }

    @Test
    void a_successor_whose_predecessor_stays_after_all_does_not_lead() {
        acting(() -> leaves(first, MAY) + asks(first, second, START.plusDays(3)));
        acting(() -> write(
                "update partnership.party set left_on = null where institution_id = '%s'".formatted(first.value())));
        assertThat(leads(JULY)).isEqualTo(first);
    }

    @Test
    void a_lead_that_comes_back_does_not_push_out_who_leads() {
        acting(() -> leaves(first, MAY) + asks(first, second, START.plusDays(3)) + joined(agreement, first, JULY));
        assertThat(leads(SEPTEMBER)).isEqualTo(second);
    }

    @Test
    void a_lead_that_comes_back_to_nobody_does_not_lead_by_itself_and_may_be_asked() {
        acting(() -> leaves(first, MAY) + joined(agreement, first, JULY));
        assertThat(leads(SEPTEMBER)).isNull();
        acting(() -> vacant(second, first, JULY.plusDays(3)));
        assertThat(leads(JULY.plusDays(2))).isNull();
        assertThat(leads(JULY.plusDays(3))).isEqualTo(first);
    }

    @Test
    void an_answer_after_the_last_day_counts_from_the_answer_on() {
        acting(() -> leaves(first, MAY));
        acting(() -> answered(first, second, MAY.minusDays(3), MAY.plusDays(5), false));
        assertThat(leads(MAY)).isNull();
        assertThat(leads(MAY.plusDays(4))).isNull();
        assertThat(leads(MAY.plusDays(5))).isEqualTo(second);
    }

    @Test
    void a_member_of_another_agreement_leads_on_and_is_not_asked() {
        acting(() -> {
            leaves(first, MAY);
            var other = agreement(1);
            return joined(other, first, START) + joined(other, third, START);
        });
        assertThat(leads(JULY)).isEqualTo(first);
    }

    private UUID agreement(int position) {
        var id = UUID.randomUUID();
        write(
                "insert into partnership.agreement (id, partnership_id, position, valid_from) values ('%s', '%s', %d, '%s')"
                        .formatted(id, partnership, position, START));
        write("""
                insert into partnership.agreement_version (agreement_id, ordinal, title, signed_on, in_force_from)
                values ('%1$s', 0, 'Umowa', '%2$s', '%2$s')
                """.formatted(id, START));
        return id;
    }

    private int joined(UUID which, InstitutionId who, LocalDate day) {
        return write("""
                insert into partnership.party (agreement_id, institution_id, by_version, acceded_on, signatory)
                values ('%s', '%s', 0, '%s', 'dyrektor')
                """.formatted(which, who.value(), day));
    }

    private int leaves(InstitutionId who, LocalDate day) {
        return write("update partnership.party set left_on = '%s' where institution_id = '%s' and left_on is null"
                .formatted(day, who.value()));
    }

    private int asks(InstitutionId by, InstitutionId successor, LocalDate day) {
        return answered(by, successor, day, day, false);
    }

    private int vacant(InstitutionId by, InstitutionId successor, LocalDate day) {
        return answered(by, successor, day, day, true);
    }

    private int answered(InstitutionId by, InstitutionId successor, LocalDate asked, LocalDate day, boolean vacant) {
        return sql.sql("""
                insert into partnership.succession (id, partnership_id, proposed_by, successor, vacant, proposed_staff,
                                                    proposed_at, answer, answered_staff, answered_at)
                values (:id, :partnership, :by, :successor, :vacant, :id, :asked, 'CONFIRMED', :id, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("partnership", partnership)
                .param("by", by.value())
                .param("successor", successor.value())
                .param("vacant", vacant)
                .param("asked", asked.atTime(10, 0).atOffset(ZoneOffset.UTC))
                .param("at", day.atTime(11, 0).atOffset(ZoneOffset.UTC))
                .update();
    }

    private @Nullable InstitutionId leads(LocalDate day) {
        return acting(() -> sql.sql("select partnership.leads(:id, :day) as lead")
                        .param("id", partnership)
                        .param("day", day)
                        .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                        .single())
                .map(InstitutionId::new)
                .orElse(null);
    }

    private int write(String statement) {
        return sql.sql(statement).update();
    }

    private <R> R acting(Supplier<R> work) {
        return transactions.as(new Acting.Job(first, Purpose.ADMINISTRATION), work);
    }
}
