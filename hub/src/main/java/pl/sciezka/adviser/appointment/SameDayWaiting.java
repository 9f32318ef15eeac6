package pl.sciezka.adviser.appointment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.appointment.ReadPartnersHours.Meeting;
import pl.sciezka.client.Alert;
import pl.sciezka.kernel.Acting;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Own appointments that a partner's meets, until one of them is moved or called off, or somebody here leaves it as it
/// is. The worst of each appointment stands for all.
@Component
class SameDayWaiting implements WaitingItems {

    private final ReadPartnersHours partners;
    private final DealtOut dealtOut;

    SameDayWaiting(ReadPartnersHours partners, DealtOut dealtOut) {
        this.partners = partners;
        this.dealtOut = dealtOut;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var worst = partners.met(staff.institution()).stream()
                .collect(toMap(
                        it -> it.ours().id(), it -> it, SameDayWaiting::worse, LinkedHashMap<UUID, Meeting>::new));
        var matters = worst.values().stream().map(Meeting::ours).toList();
        var waiting = dealtOut.upTo(staff, matters, it -> waiting(Objects.requireNonNull(worst.get(it.id()))));
        var shown = waiting.stream().map(Waiting::path).collect(toSet());
        partners.looked(worst.values().stream()
                .filter(it -> shown.contains(path(it)))
                .map(Meeting::theirs)
                .toList());
        return waiting;
    }

    private static Meeting worse(Meeting one, Meeting other) {
        return other.clashes() && !one.clashes() ? other : one;
    }

    private static String path(Meeting it) {
        return new Alert.Met(it.ours().id(), it.theirs().id()).path(it.ours().person());
    }

    private static Waiting waiting(Meeting it) {
        var ours = it.ours();
        return new Waiting(
                it.clashes() ? "appointment.met.clash" : "appointment.met",
                List.of(
                        ours.slot().hours(),
                        it.theirs().office(),
                        it.theirs().slot().hours()),
                ours.person(),
                null,
                path(it),
                ours.at(),
                ours.slot().day(),
                null);
    }
}
