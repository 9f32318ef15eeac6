package pl.sciezka.cooperation.minutes;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.cooperation.meeting.Invitation;
import pl.sciezka.cooperation.meeting.Invitations;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Who was there (obecność): those who had announced themselves in one step, others one by one.
@Pages("/partnerships/meetings/{id}/attendance")
class AttendancePages {

    private static final int LONGEST = 200;

    private final ReadMinutes read;
    private final Attendances attendances;
    private final Invitations invitations;
    private final Colleagues colleagues;

    AttendancePages(ReadMinutes read, Attendances attendances, Invitations invitations, Colleagues colleagues) {
        this.read = read;
        this.attendances = attendances;
        this.invitations = invitations;
        this.colleagues = colleagues;
    }

    /// `announced`: how many said they would come and are not in the list yet.
    record AttendanceForm(
            MinutesView view,
            List<Option> people,
            List<Option> institutions,
            long announced,
            String institution,
            String function,
            FormErrors errors)
            implements FormPage {}

    @GetMapping
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    AttendanceForm form(@PathVariable MeetingId id) {
        return page(writable(id), "", "", FormErrors.none());
    }

    @PostMapping
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page add(
            @PathVariable MeetingId id,
            @RequestParam @Nullable StaffId staff,
            @RequestParam @Nullable InstitutionId institution,
            @RequestParam(defaultValue = "") String function) {
        var view = writable(id);
        var typed = Typed.text(function);
        var invited = invitations.of(id).stream().map(Invitation::institution).toList();
        var shown = institution == null ? "" : institution.value().toString();
        var errors = FormErrors.collect()
                .when(staff == null && typed.isEmpty(), "staff", "cooperation.error.who")
                .when(
                        staff == null && !typed.isEmpty() && institution == null,
                        "institution",
                        "cooperation.error.whose")
                .when(typed.length() > LONGEST, "function", "cooperation.error.function")
                .done();
        if (errors.any()) return page(view, shown, function, errors);
        var by = CurrentActing.staff().staff();
        if (staff != null) {
            var person = colleagues.find(staff).orElseThrow(Absent::new);
            if (!invited.contains(person.institution())) throw new Absent();
            attendances.add(id, person.institution(), staff, null, by);
        } else if (institution != null) {
            if (!invited.contains(institution)) throw new Absent();
            attendances.add(id, institution, null, typed, by);
        }
        return Redirect.to(view.head().path() + "/attendance").saying("cooperation.present.added");
    }

    @PostMapping("/announced")
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Redirect announced(@PathVariable MeetingId id) {
        var view = writable(id);
        for (var it : invitations.of(id))
            for (var who : it.who())
                attendances.add(
                        id, it.institution(), who, null, CurrentActing.staff().staff());
        return Redirect.to(view.head().path() + "/attendance").saying("cooperation.present.added");
    }

    @PostMapping("/{present}/remove")
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Redirect remove(@PathVariable MeetingId id, @PathVariable UUID present) {
        var view = writable(id);
        attendances.remove(id, present);
        return Redirect.to(view.head().path() + "/attendance").saying("cooperation.present.removed");
    }

    private MinutesView writable(MeetingId id) {
        var view = read.read(id);
        if (!view.writes()) throw new Absent();
        return view;
    }

    private AttendanceForm page(MinutesView view, String institution, String function, FormErrors errors) {
        var invited = invitations.of(view.head().meeting().id());
        var there = view.present().stream().map(Present::staff).toList();
        var names = view.head().names();
        return new AttendanceForm(
                view,
                invited.stream()
                        .flatMap(it -> colleagues.in(it.institution()).stream())
                        .filter(it -> !there.contains(it.staff()))
                        .map(AttendancePages::option)
                        .toList(),
                invited.stream()
                        .map(it -> new Option(it.institution().value().toString(), names.of(it.institution())))
                        .toList(),
                invited.stream()
                        .flatMap(it -> it.who().stream())
                        .filter(it -> !there.contains(it))
                        .count(),
                institution,
                function,
                errors);
    }

    private static Option option(Colleague it) {
        return new Option(
                it.staff().value().toString(), it.institutionName() + " – " + it.name() + ", " + it.position());
    }
}
