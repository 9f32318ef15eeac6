package pl.sciezka.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.exchange.notice.NoticeKind;
import pl.sciezka.exchange.question.QuestionKind;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;

/// No flow without its clause, its sentence in the client's history and its entry in the journal; every kind.
@HubTest
class EveryFlowTests extends Exchanging {

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_notice_leaves_all_three(NoticeKind kind) {
        var notice = id(sent(
                pup,
                atPup() + "/notices/new?kind=" + kind,
                Map.of("day", inDays(0), "reason", "OTHER", "detail", "Zasiłek")));
        restsOnAClauseInForce(
                circle.pup,
                "select clause_id from exchange.arrival where notice_id = '%s'".formatted(notice),
                kind.group().name());
        tells("notice." + kind, "/notices/" + notice, circle.pup);
        journalled("journal.notice", circle.pup);

        sent(pup, "/notices/" + notice + "/removal", Map.of("reason", "NOT_TRUE"));
        tells("notice.removed", "/notices/" + notice, circle.pup);
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void every_question_and_its_answer_leave_all_three(QuestionKind kind) {
        var question = id(sent(
                ops,
                atOps() + "/questions/new?kind=" + kind,
                Map.of("holder", circle.pup.value().toString(), "words", "Pytam")));
        restsOnAClauseInForce(
                circle.ops,
                "select clause_id from exchange.question where id = '%s'".formatted(question),
                kind.group().name());
        tells("question.asked", "/questions/" + question, circle.ops);
        journalled("journal.question", circle.ops);

        var answer = new HashMap<>(Map.of("answer", "CANNOT_SAY", "words", "Bo nie"));
        sent(pup, "/questions/" + question + "/answer", answer);
        tells("question.answered", "/questions/" + question, circle.pup);
        journalled("journal.question", circle.pup);
    }

    @Test
    void where_the_journal_cannot_be_written_nothing_is_told() {
        TestPostgres.asOwner(sql, "revoke insert on journal.entry from sciezka_app");
        try {
            var answer = pup.post(atPup() + "/notices/new?kind=TOOK_WORK", Map.of("day", inDays(0)));
            assertThat(answer.statusCode()).isEqualTo(500);
        } finally {
            TestPostgres.asOwner(sql, "grant insert on journal.entry to sciezka_app");
        }
        assertThat(circle.count(circle.pup, "exchange.notice")).isZero();
        assertThat(circle.count(circle.pup, "client.sentence where kind = 'notice.TOOK_WORK'"))
                .isZero();
        assertThat(circle.count(circle.ops, "delivery.item")).as("announced").isZero();
    }

    private void restsOnAClauseInForce(InstitutionId sender, String clause, String group) {
        assertThat(circle.count(
                        sender,
                        "partnership.access_grant where data_group = '%s' and purpose = '%s' and clause_id in (%s)"
                                .formatted(group, Purpose.JOINT_SERVICE, clause)))
                .as("clause")
                .isPositive();
    }

    private void tells(String kind, String path, InstitutionId teller) {
        assertThat(circle.count(
                        teller,
                        "client.sentence where kind = '%s' and path = '%s' and for_client <> '' and for_archive <> ''"
                                .formatted(kind, path)))
                .as("sentence " + kind)
                .isEqualTo(1);
    }

    private void journalled(String what, InstitutionId holder) {
        assertThat(circle.count(holder, "journal.entry where kind = 'CHANGE' and what = '%s'".formatted(what)))
                .as("journal")
                .isPositive();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
