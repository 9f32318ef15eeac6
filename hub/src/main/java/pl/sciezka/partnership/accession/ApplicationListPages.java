package pl.sciezka.partnership.accession;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;

/// Requests to join agreements of which the own institution is a member.
@Pages("/partnerships/applications")
class ApplicationListPages {

    private final ReadApplication read;
    private final Answer answer;
    private final Clock clock;

    ApplicationListPages(ReadApplication read, Answer answer, Clock clock) {
        this.read = read;
        this.answer = answer;
        this.clock = clock;
    }

    record ApplicationList(List<Row> rows, LocalDate today) implements Page {
        record Row(Application application, Outcome outcome) {}
    }

    @GetMapping
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    ApplicationList list() {
        return new ApplicationList(
                read.toUs().stream()
                        .map(it -> new ApplicationList.Row(it, answer.outcome(it)))
                        .toList(),
                Warsaw.today(clock));
    }
}
