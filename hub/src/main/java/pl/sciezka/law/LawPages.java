package pl.sciezka.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Typed;

/// What the program takes for the law on a day, and what each value rests on. Nothing about persons: open to all staff.
@Pages("/law")
class LawPages {

    private final Shipped shipped;
    private final Clock clock;

    LawPages(Shipped shipped, Clock clock) {
        this.shipped = shipped;
        this.clock = clock;
    }

    /// `typed` is the day that was asked for, `day` the one that is shown.
    record LawOnDay(LocalDate day, String typed, List<Part> parts, FormErrors errors) implements FormPage {

        record Part(Topic topic, List<Entry> entries) {}

        /// How many of them are not sure that day.
        long unconfirmed() {
            return parts.stream()
                    .flatMap(it -> it.entries().stream())
                    .filter(it -> it.on(day).filter(v -> !v.isConfirmed(day)).isPresent())
                    .count();
        }
    }

    record OneParameter(Entry entry, LocalDate today) implements Page {}

    @GetMapping
    @ForEverybody
    LawOnDay list(@RequestParam(required = false) @Nullable String day) {
        var typed = Typed.text(day);
        var asked = Typed.day(typed);
        var errors = FormErrors.collect()
                .when(!typed.isEmpty() && asked.isEmpty(), "day", "law.error.day")
                .done();
        var parts = Stream.of(Topic.values()).map(this::part).toList();
        return new LawOnDay(asked.orElseGet(() -> Warsaw.today(clock)), typed, parts, errors);
    }

    @GetMapping("/{parameter}")
    @ForEverybody
    OneParameter one(@PathVariable String parameter) {
        var found = Stream.of(Parameter.values())
                .filter(it -> path(it).equals("/law/" + parameter))
                .findFirst()
                .orElseThrow(Absent::new);
        return new OneParameter(shipped.of(found), Warsaw.today(clock));
    }

    /// `/law/criterion-single`
    static String path(Parameter parameter) {
        return "/law/" + parameter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private LawOnDay.Part part(Topic topic) {
        return new LawOnDay.Part(
                topic, shipped.all().stream().filter(it -> it.topic() == topic).toList());
    }
}
