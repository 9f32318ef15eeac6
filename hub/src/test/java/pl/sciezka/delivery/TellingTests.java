package pl.sciezka.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import pl.sciezka.delivery.Partner.Mood;
import pl.sciezka.testing.HubTest;

/// Whoever tells another institution something neither numbers its list nor hears of what is still waiting.
@HubTest
class TellingTests extends AmongPartners {

    @Test
    void nobody_numbers_the_list_of_another_institution() {
        var ops = connected(partner());
        assertThatThrownBy(() -> as(
                        teller,
                        () -> sql.sql("""
                        insert into delivery.item (id, institution_id, channel, number, kind, path, at)
                        values (:id, :ops, 'HOOK', 1000, 'delivery.new-matter', '/day', now())
                        """)
                                .param("id", UUID.randomUUID())
                                .param("ops", ops.value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void what_a_stopped_system_has_not_taken_has_not_failed() {
        Queue<Object> events = new ConcurrentLinkedQueue<>();
        ApplicationListener<PayloadApplicationEvent<?>> listener = it -> {
            if (it.getPayload() instanceof DeliveryFailed event) events.add(event);
        };
        var context = (ConfigurableApplicationContext) program;
        context.addApplicationListener(listener);
        try {
            var ops = connected(partner().in(Mood.ANSWERS_500));
            as(
                    ops,
                    () -> sql.sql("update delivery.hook set attempts = ?")
                            .param(Pauses.MOST_ATTEMPTS - 1)
                            .update());
            tell(ops);
            Eventually.holds("stopped", () -> admin(ops).get(PATH).body().contains("Powiadamianie stanęło"));
            assertThat(events).isEmpty();
        } finally {
            context.removeApplicationListener(listener);
        }
    }
}
