package pl.sciezka.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import pl.sciezka.delivery.ClientAddresses;
import pl.sciezka.delivery.Recipient;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Node;
import pl.sciezka.testing.SetClock;

/// E-mails through a real server: without personal data, as often as somebody wants them, and what does not arrive is
/// known.
@HubTest
class LettersTests extends WithPostOffice {

    @Test
    void a_letter_says_that_something_waits_and_nothing_of_anybody() throws Exception {
        var anna = person("anna@urzad.example", "AT_ONCE");
        var id = write(anna);
        arrive("anna@urzad.example");
        var letter = post.taken().getFirst();
        assertThat(letter.getSubject()).isEqualTo("Masz nową sprawę");
        assertThat(letter.getMessageID()).isEqualTo("<" + id + "@urzad.example>");
        assertThat(PostOffice.text(letter))
                .contains("/day")
                .doesNotContain("Anna", "Próbna", anna.login().value());
        assertThat(admin().get("/deliveries").body()).contains("Ostatnia wysłana wiadomość");
    }

    @Test
    void one_letter_in_the_morning_tells_of_everything() throws Exception {
        var anna = person("anna@urzad.example", "DAILY");
        var ids = List.of(write(anna), write(anna), write(anna));
        write(person("teraz@urzad.example", "AT_ONCE"));
        arrive("teraz@urzad.example");
        assertThat(ids).allMatch(it -> attempts(it) == 0);
        var tomorrow = new SetClock(Clock.systemUTC().instant().plus(Duration.ofDays(1)));
        try (var _ = Node.on(database.current(), tomorrow)) {
            arrive("anna@urzad.example", "teraz@urzad.example");
        }
        var digest = post.taken().stream()
                .filter(it -> PostOffice.text(it).contains("3 nowe sprawy"))
                .toList();
        assertThat(digest).hasSize(1);
        assertThat(digest.getFirst().getSubject()).isEqualTo("Masz 3 nowe sprawy");
    }

    @Test
    void whoever_wants_none_gets_none_and_nobody_has_to_look_after_it() {
        var never = Office.in(program).hire(ops, Role.PRACTITIONER);
        write(never);
        write(person("dobra@urzad.example", "AT_ONCE"));
        arrive("dobra@urzad.example");
        assertThat(failed).isEmpty();
        assertThat(admin().get("/deliveries").body()).contains("Żadna wiadomość nie czeka");
    }

    @Test
    void a_client_is_told_where_to_ask_and_one_without_an_address_counts_as_not_told() {
        var told = PersonId.next();
        var silent = PersonId.next();
        ClientAddresses addresses =
                (_, person) -> person.equals(told) ? Optional.of("klient@poczta.example") : Optional.empty();
        with(addresses, () -> {
            var without = append(new Recipient.Client(ops, silent));
            append(new Recipient.Client(ops, told));
            arrive("klient@poczta.example");
            assertThat(failed).containsExactly(without);
        });
        assertThat(PostOffice.text(post.taken().getFirst()))
                .contains("Szczegóły poda urząd: Urząd")
                .doesNotContain("http", "telefon ");
    }

    @Test
    void a_fault_of_the_program_itself_ends_no_dispatcher() {
        var asked = new AtomicInteger();
        ClientAddresses faulty = (_, _) -> {
            if (asked.getAndIncrement() == 0) throw new StackOverflowError("of the test");
            return Optional.of("klient@poczta.example");
        };
        with(faulty, () -> {
            append(new Recipient.Client(ops, PersonId.next()));
            arrive("klient@poczta.example");
        });
        assertThat(asked).hasValue(2);
    }

    private void with(ClientAddresses addresses, Runnable work) {
        var beans = program.getBeanFactory();
        beans.registerSingleton("addressesOfTheTest", addresses);
        try {
            work.run();
        } finally {
            ((DefaultListableBeanFactory) beans).destroySingleton("addressesOfTheTest");
        }
    }
}
