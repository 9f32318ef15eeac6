package pl.sciezka.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.AtOnce;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;

/// Who has joined after a meeting was convened answers, and is welcomed.
@HubTest
class NewcomersAtMeetingsTests extends ConvenedMeetings {

    @Test
    void two_first_answers_of_a_newcomer_at_once_are_one() {
        var path = convened(visitor(pup, Role.COORDINATOR), Map.of());
        TestPostgres.asOwner(sql, "alter table cooperation.invitation no force row level security");
        TestPostgres.asOwner(
                sql, "delete from cooperation.invitation where institution_id = '%s'".formatted(ops.value()));
        TestPostgres.asOwner(sql, "alter table cooperation.invitation force row level security");
        var forms = Stream.of("COMING", "COMING")
                .map(it -> FilledForm.on(visitor(ops, Role.PRACTITIONER), path, "/answer")
                        .with("answer", it))
                .toList();
        var to = new AtOnce(sql).into("cooperation.invitation", forms.getFirst()::sent, forms.getLast()::sent);
        assertThat(to).containsOnly(path);
        assertThat(words(visitor(pup, Role.COORDINATOR).get(path))).contains("OPS " + ops.value() + " przyjdą");
    }

    @Test
    void a_meeting_to_welcome_a_newcomer_is_half_filled_in_by_the_address_alone() {
        var convener = visitor(pup, Role.COORDINATOR);
        var partnership = sql.sql("select id from partnership.partnership where name = :name")
                .param("name", ops.value().toString())
                .query(UUID.class)
                .single();
        var start = "/partnerships/meetings/new?partnership=" + partnership;
        var path = FilledForm.on(
                        convener,
                        start + "&welcome=" + ops.value() + "&on=" + today.plusDays(7),
                        "/partnerships/meetings/new")
                .with("place", "Sala, parter")
                .sent();
        assertThat(words(convener.get(path))).contains("Spotkanie powitalne: OPS " + ops.value());
        assertThat(days(path)).containsExactly(today.plusDays(7));
        assertThat(convener.get(start + "&welcome=" + UUID.randomUUID() + "&on=" + today.minusDays(1))
                        .body())
                .doesNotContain("powitalne")
                .doesNotContain(today.minusDays(1).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
    }
}
