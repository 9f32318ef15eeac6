package pl.sciezka.adviser.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Terc;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.TypedHour;

/// The form of an appointment as it was typed; `why` is for moving one, `email` is there when an e-mail is to go too.
record AppointmentTyped(
        @Nullable String day,
        @Nullable String from,
        @Nullable String minutes,
        @Nullable String place,
        @Nullable String gmina,
        @Nullable String about,
        @Nullable String tone,
        @Nullable String why,
        @Nullable String email) {

    static final int LONGEST_PLACE = 120;
    static final int LONGEST_WHY = 200;

    /// Hours in which offices receive people, and how far ahead a calendar reaches: customs of this program.
    static final int FIRST_HOUR = 6;

    static final int LAST_HOUR = 20;
    static final int FARTHEST_DAYS = 180;

    /// In minutes.
    static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 180, 240);

    static AppointmentTyped empty(@Nullable String place, @Nullable String gmina, Tone tone) {
        return new AppointmentTyped("", "9:00", "30", place, gmina, About.TALK.name(), tone.name(), "", "true");
    }

    FormErrors.Collector errors(LocalDate today, Ladder ladder) {
        var on = Typed.day(day);
        var at = TypedHour.read(Typed.text(from));
        return FormErrors.collect()
                .when(on.isEmpty(), "day", "appointment.error.day")
                .when(on.filter(it -> it.isBefore(today)).isPresent(), "day", "appointment.error.past")
                .when(
                        on.filter(it -> it.isAfter(today.plusDays(FARTHEST_DAYS)))
                                .isPresent(),
                        "day",
                        "appointment.error.far")
                .when(
                        at.filter(it -> it.getHour() >= FIRST_HOUR && it.getHour() < LAST_HOUR)
                                .isEmpty(),
                        "from",
                        "appointment.error.from")
                .when(chosenMinutes().isEmpty(), "minutes", "appointment.error.minutes")
                .when(
                        Typed.text(place).isEmpty() || Typed.text(place).length() > LONGEST_PLACE,
                        "place",
                        "appointment.error.place")
                .when(Typed.text(gmina).isEmpty(), "gmina", "appointment.error.gmina")
                .when(
                        !Typed.text(gmina).isEmpty() && chosenGmina().isEmpty(),
                        "gmina",
                        "appointment.error.gmina-unknown")
                .when(chosenAbout().isEmpty(), "about", "appointment.error.about")
                .when(chosenTone().isEmpty(), "tone", "appointment.error.tone")
                .when(chosenTone().filter(it -> !ladder.allows(it)).isPresent(), "tone", "appointment.error.ladder");
    }

    FormErrors.Collector moveErrors(LocalDate today, Ladder ladder) {
        return errors(today, ladder).and(whyErrors(why));
    }

    static FormErrors.Collector whyErrors(@Nullable String why) {
        return FormErrors.collect()
                .when(Typed.text(why).isEmpty(), "why", "appointment.error.why")
                .when(Typed.text(why).length() > LONGEST_WHY, "why", "appointment.error.why-long");
    }

    /// Call these without errors.
    Slot slot() {
        return new Slot(
                Typed.day(day).orElseThrow(),
                TypedHour.read(Typed.text(from)).orElseThrow(),
                chosenMinutes().orElseThrow(),
                chosenGmina().orElseThrow());
    }

    boolean byEmail() {
        return email != null;
    }

    About what() {
        return chosenAbout().orElseThrow();
    }

    Tone how() {
        return chosenTone().orElseThrow();
    }

    /// A partner may read it: a name of the register, and nothing else.
    private Optional<String> chosenGmina() {
        return Terc.gminaCalled(Typed.text(gmina));
    }

    private Optional<Integer> chosenMinutes() {
        return LENGTHS.stream().filter(it -> String.valueOf(it).equals(minutes)).findFirst();
    }

    private Optional<About> chosenAbout() {
        return Stream.of(About.values()).filter(it -> it.name().equals(about)).findFirst();
    }

    private Optional<Tone> chosenTone() {
        return Stream.of(Tone.values()).filter(it -> it.name().equals(tone)).findFirst();
    }

    @Override
    public String toString() {
        return "AppointmentTyped[*]";
    }
}
