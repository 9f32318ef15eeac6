package pl.sciezka.cooperation.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.TypedDay;
import pl.sciezka.shell.TypedHour;

/// What was typed to convene or move a meeting (formularz spotkania).
record MeetingForm(Map<String, String> typed, Set<String> invited) {

    static final int LONGEST = 500;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static MeetingForm empty() {
        return new MeetingForm(
                Map.of("from", "10:00", "to", "12:00", "rhythm", "ONCE", "weeks", "4", "end", "TIMES", "invite", "ALL"),
                Set.of());
    }

    static MeetingForm on(LocalDate day) {
        var typed = new HashMap<>(empty().typed());
        typed.put("day", DAY.format(day));
        return new MeetingForm(typed, Set.of());
    }

    MeetingForm welcoming(InstitutionId newcomer) {
        var more = new HashMap<>(typed);
        more.put("welcome", newcomer.value().toString());
        return new MeetingForm(more, invited);
    }

    static MeetingForm of(Meeting it) {
        return new MeetingForm(
                Map.of(
                        "from", it.slot().from().toString(),
                        "to", it.slot().to().toString(),
                        "place", it.place(),
                        "scope", "ONE"),
                Set.of());
    }

    String text(String field) {
        return Typed.text(typed.getOrDefault(field, ""));
    }

    Optional<LocalDate> day(String field) {
        return TypedDay.read(text(field));
    }

    Optional<LocalTime> hour(String field) {
        return TypedHour.read(text(field));
    }

    boolean withRest() {
        return text("scope").equals("REST");
    }

    Slot slot() {
        return new Slot(
                day("day").orElseThrow(), hour("from").orElseThrow(), hour("to").orElseThrow());
    }

    FormErrors whenAndWhere(LocalDate today) {
        return checkSlot(FormErrors.collect(), today).done();
    }

    FormErrors everything(LocalDate today) {
        var errors = checkSlot(FormErrors.collect(), today)
                .when(text("purpose").isEmpty(), "purpose", "cooperation.error.purpose")
                .when(text("purpose").length() > LONGEST, "purpose", "cooperation.error.long")
                .when(text("invite").equals("SOME") && invited.isEmpty(), "invited", "cooperation.error.invited");
        if (repeats()) checkSeries(errors);
        return errors.done();
    }

    private FormErrors.Collector checkSlot(FormErrors.Collector errors, LocalDate today) {
        var day = day("day");
        var from = hour("from");
        var to = hour("to");
        return errors.when(day.isEmpty(), "day", "cooperation.error.day")
                .when(day.isPresent() && day.get().isBefore(today), "day", "cooperation.error.past")
                .when(day.isPresent() && day.get().isAfter(today.plusYears(3)), "day", "cooperation.error.far")
                .when(from.isEmpty(), "from", "cooperation.error.hour")
                .when(to.isEmpty(), "to", "cooperation.error.hour")
                .when(
                        day.isPresent()
                                && from.isPresent()
                                && to.isPresent()
                                && !Slot.isPossible(day.get(), from.get(), to.get()),
                        "to",
                        "cooperation.error.order")
                .when(text("place").isEmpty(), "place", "cooperation.error.place")
                .when(text("place").length() > LONGEST, "place", "cooperation.error.long");
    }

    private void checkSeries(FormErrors.Collector errors) {
        boolean weekly = text("rhythm").equals("WEEKS");
        errors.when(weekly && !number("weeks", 1, 26), "weeks", "cooperation.error.weeks");
        if (text("end").equals("UNTIL")) {
            var until = day("until");
            errors.when(until.isEmpty(), "until", "cooperation.error.day")
                    .when(
                            until.isPresent()
                                    && day("day").filter(until.get()::isBefore).isPresent(),
                            "until",
                            "cooperation.error.until");
        } else errors.when(!number("times", 2, Rhythm.MOST), "times", "cooperation.error.times");
        if (!errors.done().any()) errors.when(days().size() > Rhythm.MOST, "until", "cooperation.error.many");
        if (!errors.done().any())
            errors.when(
                    days().stream()
                            .anyMatch(it -> !Slot.isPossible(
                                    it, hour("from").orElseThrow(), hour("to").orElseThrow())),
                    "to",
                    "cooperation.error.order");
    }

    private boolean repeats() {
        return text("rhythm").equals("WEEKS") || text("rhythm").equals("MONTHLY");
    }

    private boolean number(String field, int least, int most) {
        return text(field).matches("\\d{1,3}") && count(field) >= least && count(field) <= most;
    }

    private int count(String field) {
        return Integer.parseInt(text(field));
    }

    private Rhythm rhythm() {
        return text("rhythm").equals("MONTHLY") ? new Rhythm.Monthly() : new Rhythm.Weeks(count("weeks"));
    }

    private List<LocalDate> days() {
        var first = day("day").orElseThrow();
        if (!repeats()) return List.of(first);
        return text("end").equals("UNTIL")
                ? rhythm().until(first, day("until").orElseThrow())
                : rhythm().times(first, count("times"));
    }

    NewMeetings meetings(PartnershipId partnership) {
        var slot = slot();
        var days = days();
        return new NewMeetings(
                partnership,
                days.stream().map(slot::on).toList(),
                repeats() && days.size() > 1 ? rhythm() : null,
                text("place"),
                text("purpose"),
                text("invite").equals("SOME")
                        ? invited.stream().map(InstitutionId::of).collect(Collectors.toSet())
                        : null);
    }
}
