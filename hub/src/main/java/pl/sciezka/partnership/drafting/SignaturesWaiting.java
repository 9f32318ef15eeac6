package pl.sciezka.partnership.drafting;

import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Documents that wait for the signature of the own institution, and own drafts that came back.
@Component
class SignaturesWaiting implements WaitingItems {

    private final DraftReading reading;
    private final Signatures signatures;

    SignaturesWaiting(DraftReading reading, Signatures signatures) {
        this.reading = reading;
        this.signatures = signatures;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var waiting = new ArrayList<Waiting>();
        boolean signs = staff.roles().contains(DIRECTOR);
        if (!signs && !staff.roles().contains(Role.COORDINATOR)) return waiting;
        for (var standing : reading.underWay(staff)) {
            if (signs && standing.missing().contains(staff.institution())) {
                waiting.add(item(
                        "draft.waiting.sign", standing, standing.draft().id().path()));
            }
            if (signs && standing.isComplete() && standing.signatories().contains(staff.institution())) {
                waiting.add(item(
                        "draft.waiting.complete",
                        standing,
                        standing.draft().id().path()));
            }
            if (standing.draft().author().equals(staff.institution()) && isBack(standing)) {
                waiting.add(item(
                        "draft.waiting.overtaken",
                        standing,
                        standing.draft().id().path()));
            }
        }
        return waiting;
    }

    private boolean isBack(Standing standing) {
        return standing.draft().state() == DraftState.DRAWN_UP
                && standing.draft().round() > 0
                && signatures.steps(standing.draft().id()).getLast().kind() == Step.Kind.OVERTAKEN;
    }

    private Waiting item(String what, Standing standing, String path) {
        return Waiting.withoutClient(
                what, List.of(standing.draft().words().title()), path, since(standing), standing.day());
    }

    private Instant since(Standing standing) {
        return signatures.steps(standing.draft().id()).stream()
                .filter(it -> it.kind() == Step.Kind.PUT_FORWARD)
                .map(Step::at)
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
