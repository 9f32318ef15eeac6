package pl.sciezka.adviser.team;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.adviser.StoodIn;
import pl.sciezka.adviser.StoodIn.Done;
import pl.sciezka.adviser.change.SubstituteRequests;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// One absence: shortened, made longer, cancelled, another substitute; and what was done meanwhile.
@Pages("/advisers/absences/{id}")
class OneAbsencePages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final AbsenceBook book;
    private final KeepAbsences keep;
    private final Crew crew;
    private final Colleagues colleagues;
    private final SubstituteRequests requests;
    private final StoodIn stoodIn;
    private final OwnPersons persons;
    private final ReadAbsences read;
    private final Clock clock;

    OneAbsencePages(
            AbsenceBook book,
            KeepAbsences keep,
            Crew crew,
            Colleagues colleagues,
            SubstituteRequests requests,
            StoodIn stoodIn,
            OwnPersons persons,
            ReadAbsences read,
            Clock clock) {
        this.book = book;
        this.keep = keep;
        this.crew = crew;
        this.colleagues = colleagues;
        this.requests = requests;
        this.stoodIn = stoodIn;
        this.persons = persons;
        this.read = read;
        this.clock = clock;
    }

    /// `request` is the last one to stand in; null when nobody was asked. `done` is shown to whoever was away.
    record OneAbsence(
            Away it,
            SubstituteRequests.@Nullable Request request,
            Map<StaffId, Colleague> people,
            List<Option> substitutes,
            List<Done> done,
            Map<PersonId, String> persons,
            boolean over,
            boolean unread,
            AbsenceTyped typed,
            FormErrors errors)
            implements FormPage {

        String name(@Nullable StaffId staff) {
            var known = staff == null ? null : people.get(staff);
            return known == null ? "" : known.name();
        }

        String path() {
            return "/advisers/absences/" + it.id();
        }

        /// Of a sentence its own path; of a notice the notice.
        String path(Done one) {
            if (one.words() == null) return "/notices/" + one.what();
            return one.path() == null ? "/clients/" + one.person().value() + "/history" : one.path();
        }

        @Override
        public String toString() {
            return "OneAbsence[" + it.id() + "]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    OneAbsence show(@PathVariable UUID id) {
        var it = found(id);
        var named = it.substitute() == null || it.byRule()
                ? requests.latest(id)
                        .filter(SubstituteRequests.Request::asked)
                        .map(SubstituteRequests.Request::of)
                        .orElse(null)
                : it.substitute();
        var typed = new AbsenceTyped(
                null,
                null,
                DAY.format(it.until()),
                named == null ? null : named.value().toString());
        return page(it, typed, FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page change(@PathVariable UUID id, @ModelAttribute AbsenceTyped typed) {
        var reader = CurrentActing.staff();
        var it = found(id);
        var today = Warsaw.today(clock);
        if (!it.lasts(today)) throw new Absent();
        var named = crew.chosen(reader.institution(), typed.substitute()).orElse(null);
        var errors = typed.errorsOfChange(today, it, named);
        if (errors.any()) return page(it, typed, errors);
        var result = keep.change(reader, it, typed.last().orElseThrow(), named);
        return switch (result) {
            case OVERLAPS -> page(it, typed, FormErrors.of("until", "absences.error.overlaps"));
            case SUBSTITUTE_AWAY -> page(it, typed, FormErrors.of("substitute", "absences.error.away"));
            case DONE -> Redirect.to("/advisers/absences").saying("absences.changed");
            case GONE -> Redirect.to("/advisers/absences").saying("absences.gone.refused");
        };
    }

    @PostMapping("/cancellation")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect cancel(@PathVariable UUID id) {
        var it = found(id);
        if (!it.lasts(Warsaw.today(clock))) throw new Absent();
        var done = keep.cancel(CurrentActing.staff(), it) == KeepAbsences.Result.DONE;
        return Redirect.to("/advisers/absences").saying(done ? "absences.cancelled" : "absences.gone.refused");
    }

    /// Whoever was away has seen what was done meanwhile.
    @PostMapping("/read")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect read(@PathVariable UUID id) {
        read.add(found(id).id(), CurrentActing.staff());
        return Redirect.to("/day").saying("adviser.read");
    }

    private Away found(UUID id) {
        var reader = CurrentActing.staff();
        return book.find(reader.institution(), id)
                .filter(it -> it.mayChange(reader))
                .orElseThrow(Absent::new);
    }

    private OneAbsence page(Away it, AbsenceTyped typed, FormErrors errors) {
        var reader = CurrentActing.staff();
        var own = it.staff().equals(reader.staff());
        var done = own ? stoodIn.inPlaceOf(it.staff(), it.from(), it.until()) : List.<Done>of();
        var request = requests.latest(it.id()).orElse(null);
        var staff = new HashSet<StaffId>();
        staff.add(it.staff());
        if (it.substitute() != null) staff.add(it.substitute());
        if (request != null) staff.add(request.of());
        done.forEach(one -> staff.add(one.by()));
        return new OneAbsence(
                it,
                request,
                colleagues.of(staff),
                Crew.options(crew.of(reader.institution()), it.staff()),
                done,
                persons.names(
                        reader.institution(),
                        done.stream().map(Done::person).distinct().toList()),
                !it.lasts(Warsaw.today(clock)),
                own && !done.isEmpty() && !read.by(reader).contains(it.id()),
                typed,
                errors);
    }
}
