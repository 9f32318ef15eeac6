package pl.sciezka.client.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.History;
import pl.sciezka.client.bond.PartWays;
import pl.sciezka.journal.Journal;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.SetClock;

/// Records and withdraws consents as the pages do, on days of our choice, of clients who have the id of their holder.
public final class ConsentsOfHistories {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ApplicationContext program;
    private final Consents consents;
    private final Offers offers;
    private final Transactions transactions;

    public ConsentsOfHistories(ApplicationContext program) {
        this.program = program;
        consents = program.getBean(Consents.class);
        offers = program.getBean(Offers.class);
        transactions = program.getBean(Transactions.class);
    }

    public void give(
            InstitutionId holder,
            InstitutionId viewer,
            Set<DataGroup> groups,
            List<Teryt> area,
            LocalDate from,
            LocalDate lastDay,
            LocalDate today) {
        var typed = new ConsentTyped(
                groups.stream().map(Enum::name).toList(),
                area.stream().map(Teryt::value).toList(),
                TYPED.format(from),
                TYPED.format(lastDay),
                GivenHow.WRITTEN.name());
        as(holder, by -> {
            var person = person(holder);
            var offer = offers.of(holder, viewer, today).orElseThrow();
            assertThat(typed.errors(offer, today, some -> consents.livesIn(person, some))
                            .any())
                    .isFalse();
            assertThat(offer.groups().keySet()).as("what clauses offer").containsAll(groups);
            assertThat(recordConsent(today).record(typed, person, offer, by)).isEqualTo(RecordConsent.Result.RECORDED);
        });
    }

    public void withdraw(InstitutionId holder, InstitutionId viewer, InstitutionId told, LocalDate today) {
        as(told, by -> {
            var consent = consents.standing(person(holder), viewer).getFirst();
            withdrawConsent(today).withdraw(consent, by);
        });
    }

    private RecordConsent recordConsent(LocalDate today) {
        return new RecordConsent(
                consents,
                bean(CommonClients.class),
                bean(PartWays.class),
                offers,
                bean(History.class),
                bean(Journal.class),
                at(today));
    }

    private WithdrawConsent withdrawConsent(LocalDate today) {
        return new WithdrawConsent(
                consents,
                bean(CommonClients.class),
                bean(PartWays.class),
                offers,
                bean(History.class),
                bean(Journal.class),
                program,
                at(today));
    }

    private <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    private static SetClock at(LocalDate day) {
        return new SetClock(day.atTime(LocalTime.NOON).atZone(Warsaw.ZONE).toInstant());
    }

    private static PersonId person(InstitutionId holder) {
        return new PersonId(holder.value());
    }

    private void as(InstitutionId institution, Consumer<Acting.Staff> work) {
        var by = new Acting.Staff(
                new StaffId(UUID.randomUUID()), institution, Set.of(Role.PRACTITIONER), Purpose.JOINT_SERVICE);
        transactions.as(by, () -> work.accept(by));
    }
}
