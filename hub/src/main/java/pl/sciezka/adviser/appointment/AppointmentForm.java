package pl.sciezka.adviser.appointment;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Ui;

/// The form of an appointment, a new one or one instead of `moved`; with the days on which partners
/// expect the client, and the `gminy` to choose from.
record AppointmentForm(
        ClientHeader header,
        @Nullable Appointment moved,
        Ladder ladder,
        List<Elsewhere> elsewhere,
        Email.Choice byEmail,
        List<String> gminy,
        AppointmentTyped typed,
        FormErrors errors)
        implements FormPage {

    AppointmentForm with(FormErrors found) {
        return new AppointmentForm(header, moved, ladder, elsewhere, byEmail, gminy, typed, found);
    }

    String action() {
        return moved == null ? header.path() + "/appointments/new" : moved.path() + "/move";
    }

    List<Option> abouts(Ui ui) {
        return Stream.of(About.values())
                .map(it -> new Option(it.name(), ui.word(it)))
                .toList();
    }

    List<Option> lengths(Ui ui) {
        return AppointmentTyped.LENGTHS.stream()
                .map(it -> new Option(String.valueOf(it), ui.text("appointment.minutes.value", String.valueOf(it))))
                .toList();
    }

    List<Option> tones(Ui ui) {
        return ladder.tones().stream()
                .map(it -> new Option(it.name(), ui.word(it)))
                .toList();
    }

    /// The key of why there are not all tones; a third one has nothing above it.
    @Nullable
    String ladderWord() {
        if (ladder.exhausted()) return "appointment.ladder.exhausted";
        return ladder.highest() == Tone.SUMMON ? null : "appointment.ladder." + ladder.highest();
    }

    @Override
    public String toString() {
        return "AppointmentForm[*]";
    }
}
