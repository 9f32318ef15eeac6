package pl.sciezka.adviser.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.adviser.AdviserTabs;
import pl.sciezka.adviser.Substitutes;
import pl.sciezka.adviser.Substitution;
import pl.sciezka.adviser.change.SubstituteRequests;
import pl.sciezka.institution.Colleague;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.CardTab;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Who is away today and next (nieobecności), and who stands in. Everybody enters the own absence, a coordinator
/// anybody's.
@Pages("/advisers/absences")
class AbsencePages {

    private final AbsenceBook book;
    private final KeepAbsences keep;
    private final Crew crew;
    private final Substitutes substitutes;
    private final SubstituteRequests requests;
    private final Clock clock;

    AbsencePages(
            AbsenceBook book,
            KeepAbsences keep,
            Crew crew,
            Substitutes substitutes,
            SubstituteRequests requests,
            Clock clock) {
        this.book = book;
        this.keep = keep;
        this.crew = crew;
        this.substitutes = substitutes;
        this.requests = requests;
        this.clock = clock;
    }

    /// `standing` says who stands in today for those who are away today.
    record Absences(
            List<CardTab.Tab> tabs,
            List<Away> away,
            Map<StaffId, Substitution> standing,
            Map<UUID, SubstituteRequests.Request> requests,
            List<Colleague> crew,
            Acting.Staff reader,
            AbsenceTyped typed,
            FormErrors errors)
            implements FormPage {

        List<Away> today(Ui ui) {
            return away.stream().filter(it -> it.on(ui.today())).toList();
        }

        List<Away> next(Ui ui) {
            return away.stream().filter(it -> it.from().isAfter(ui.today())).toList();
        }

        String name(@Nullable StaffId staff) {
            return crew.stream()
                    .filter(it -> it.staff().equals(staff))
                    .map(Colleague::name)
                    .findFirst()
                    .orElse("");
        }

        boolean coordinates() {
            return reader.roles().contains(Role.COORDINATOR);
        }

        /// Who stands in, and why that one.
        String substitute(Away it, Ui ui) {
            var asked = requests.get(it.id());
            var open = asked != null && asked.asked() ? " " + ui.text("absences.asked", name(asked.of())) : "";
            var now = standing.get(it.staff());
            if (it.on(ui.today()) && now != null)
                return now.substitute() == null
                        ? ui.text("absences.nobody") + open
                        : ui.text(now.named() ? "absences.named" : "absences.rule", name(now.substitute())) + open;
            if (it.substitute() != null && !it.byRule()) return ui.text("absences.named", name(it.substitute()));
            return ui.text("absences.by-rule") + open;
        }

        List<Option> staff() {
            return Crew.options(crew, null);
        }

        List<Option> substitutes() {
            return Crew.options(crew, coordinates() ? null : reader.staff());
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Absences show() {
        return page(AbsenceTyped.empty(), FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page enter(@ModelAttribute AbsenceTyped typed) {
        var reader = CurrentActing.staff();
        var own = reader.institution();
        var who = reader.roles().contains(Role.COORDINATOR)
                ? crew.chosen(own, typed.staff()).orElse(null)
                : reader.staff();
        var named = crew.chosen(own, typed.substitute()).orElse(null);
        var errors = typed.errors(today(), who, named);
        if (errors.any() || who == null) return page(typed, errors);
        var result = keep.enter(
                reader, who, typed.first().orElseThrow(), typed.last().orElseThrow(), named);
        return switch (result) {
            case OVERLAPS -> page(typed, FormErrors.of("from", "absences.error.overlaps"));
            case SUBSTITUTE_AWAY -> page(typed, FormErrors.of("substitute", "absences.error.away"));
            case DONE, GONE ->
                Redirect.to("/advisers/absences").saying(named == null ? "absences.entered" : "absences.entered-asked");
        };
    }

    private Absences page(AbsenceTyped typed, FormErrors errors) {
        var reader = CurrentActing.staff();
        var away = book.notOver(reader.institution(), today());
        return new Absences(
                AdviserTabs.all(),
                away,
                substitutes.on(reader.institution(), today()),
                requests.latest(away.stream().map(Away::id).collect(Collectors.toSet())),
                crew.of(reader.institution()),
                reader,
                typed,
                errors);
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
