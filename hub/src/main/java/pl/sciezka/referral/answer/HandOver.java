package pl.sciezka.referral.answer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.Departures.Departure;
import pl.sciezka.referral.board.ReferralLine;
import pl.sciezka.referral.ground.Names;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Ui;

/// What is handed over before the own institution leaves an agreement; `instead` and `chosen` as typed.
record HandOver(
        Departure departure, List<Row> rows, @Nullable String instead, Set<String> chosen, FormErrors errors)
        implements FormPage {

    /// Before the receiver's support begins, either side can step back.
    private static final Set<String> NOT_BEGUN = Set.of("SENT", "REOPENED", "ACCEPTED", "POSTPONED");

    /// `inHand`: there is still something that the own institution can do.
    record Row(ReferralLine referral, Names names, boolean received, boolean inHand) {

        boolean begun() {
            return !NOT_BEGUN.contains(referral.state());
        }
    }

    List<Row> notBegun(boolean received) {
        return rows.stream()
                .filter(it -> !it.begun() && it.received() == received)
                .toList();
    }

    /// Each as one sentence: who, what, with whom, where it stands.
    static List<Option> options(Ui ui, List<Row> rows) {
        return rows.stream()
                .map(it -> new Option(
                        it.referral().id().value().toString(),
                        it.referral().name() == null
                                ? ui.text("referral.hidden-name")
                                : it.referral().name(),
                        ui.text(
                                "referral.hand-over.line",
                                ui.word(it.referral().support()),
                                it.names().sender(),
                                it.names().receiver(),
                                ui.text("referral.state." + it.referral().state()),
                                ui.day(it.referral().since()))))
                .toList();
    }

    List<Row> begun() {
        return rows.stream().filter(it -> it.begun() && it.inHand()).toList();
    }

    List<Row> waiting() {
        return rows.stream().filter(it -> !it.inHand()).toList();
    }

    /// Partners are not told of a leaving that the head has not decided on.
    boolean given() {
        return departure.lastDay() != null;
    }

    @Override
    public boolean conflicts() {
        return errors.any() && !given();
    }

    @Override
    public String toString() {
        return "HandOver[" + rows.size() + "]";
    }
}
