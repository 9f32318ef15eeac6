package pl.sciezka.exchange.question;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import pl.sciezka.exchange.ExchangeTabs;
import pl.sciezka.institution.Names;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.CardTab.Tab;
import pl.sciezka.shell.Exporting;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// Lists of questions: to us and ours.
@Pages("/questions")
class QuestionPages {

    /// Lists end here; one client's are all on its own page.
    private static final int MOST = 200;

    private final QuestionLists lists;
    private final QuestionNames names;
    private final Journal journal;

    QuestionPages(QuestionLists lists, QuestionNames names, Journal journal) {
        this.lists = lists;
        this.names = names;
        this.journal = journal;
    }

    /// `ours`: we ask; else we are asked.
    record QuestionList(boolean ours, List<QuestionLine> lines, Names names) implements Page {

        List<Tab> tabs() {
            return ExchangeTabs.all();
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    QuestionList toUs() {
        return list(false, lists.toUs(CurrentActing.staff().institution(), Exporting.rows(MOST)));
    }

    @GetMapping("/asked")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    QuestionList asked() {
        return list(true, lists.asked(CurrentActing.staff().institution(), Exporting.rows(MOST)));
    }

    private QuestionList list(boolean ours, List<QuestionLine> lines) {
        var own = CurrentActing.staff().institution();
        journal.looked(
                "journal.question",
                lines.stream().map(it -> new Seen(it.own(), own)).distinct().toList());
        return new QuestionList(
                ours, lines, names.of(lines.stream().map(QuestionLine::question).toList()));
    }
}
