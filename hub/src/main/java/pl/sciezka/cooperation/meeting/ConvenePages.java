package pl.sciezka.cooperation.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Members;
import pl.sciezka.partnership.Members.Joined;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.partnership.Welcomes;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.TypedDay;
import pl.sciezka.storage.CurrentActing;

/// Convening a meeting or a series (zwołanie): of which partnership, when, where, what for, whom.
@Pages("/partnerships/meetings/new")
class ConvenePages {

    private final ConveneMeetings convene;
    private final Members members;
    private final Names.Reading names;
    private final Welcomes welcomes;
    private final Clock clock;

    ConvenePages(ConveneMeetings convene, Members members, Names.Reading names, Welcomes welcomes, Clock clock) {
        this.convene = convene;
        this.members = members;
        this.names = names;
        this.welcomes = welcomes;
        this.clock = clock;
    }

    /// Who belongs to several partnerships says first of which one.
    record WhichPartnership(List<Joined> partnerships) implements Page {}

    /// `welcome`: the short name of a newcomer whom the meeting is to welcome.
    record ConveneForm(
            Joined partnership,
            MeetingForm form,
            List<Option> others,
            @Nullable String welcome,
            FormErrors errors) implements FormPage {}

    @GetMapping
    @ForThoseWhoLead
    Page form(
            @RequestParam @Nullable PartnershipId partnership,
            @RequestParam @Nullable InstitutionId welcome,
            @RequestParam(defaultValue = "") String on) {
        var ours = ours();
        if (partnership == null && ours.size() != 1) return new WhichPartnership(ours);
        var wanted = partnership == null ? ours.getFirst() : chosen(ours, partnership);
        var day = TypedDay.read(on).filter(it -> !it.isBefore(Warsaw.today(clock)));
        var form = day.map(MeetingForm::on).orElseGet(MeetingForm::empty);
        return page(wanted, welcome == null ? form : form.welcoming(welcome), welcome, FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoLead
    Page convene(
            @RequestParam PartnershipId partnership,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable List<InstitutionId> invited) {
        var wanted = chosen(ours(), partnership);
        var form = new MeetingForm(typed, names(invited));
        var errors = form.everything(Warsaw.today(clock));
        if (errors.any()) return page(wanted, form, null, errors);
        return switch (convene.convene(form.meetings(partnership), CurrentActing.staff())) {
            case ConveneMeetings.Result.Convened(var first) -> {
                newcomer(form, wanted).ifPresent(it -> welcomes.convened(partnership, it, first.value()));
                yield Redirect.to("/partnerships/meetings/" + first.value()).saying("cooperation.convened");
            }
            case ConveneMeetings.Result.NoMember _ ->
                page(wanted, form, null, FormErrors.of("day", "cooperation.error.no-member"));
            case ConveneMeetings.Result.NobodyInvited _ ->
                page(wanted, form, null, FormErrors.of("invited", "cooperation.error.nobody"));
        };
    }

    /// Whom the meeting welcomes: one of the other members on its day.
    private Optional<InstitutionId> newcomer(MeetingForm form, Joined partnership) {
        var typed = form.text("welcome");
        var there = members.on(partnership.partnership(), form.day("day").orElseThrow());
        return there.stream()
                .filter(it -> it.value().toString().equals(typed))
                .filter(it -> !it.equals(CurrentActing.staff().institution()))
                .findFirst();
    }

    private List<Joined> ours() {
        return members.of(CurrentActing.staff().institution(), Warsaw.today(clock));
    }

    private static Joined chosen(List<Joined> ours, PartnershipId partnership) {
        return ours.stream()
                .filter(it -> it.partnership().equals(partnership))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private static Set<String> names(@Nullable List<InstitutionId> invited) {
        return invited == null
                ? Set.of()
                : invited.stream().map(it -> it.value().toString()).collect(Collectors.toSet());
    }

    private ConveneForm page(
            Joined partnership, MeetingForm form, @Nullable InstitutionId newcomer, FormErrors errors) {
        var all = names.all();
        var others = partnership.members().stream()
                .filter(it -> !it.equals(CurrentActing.staff().institution()))
                .map(it -> new Option(it.value().toString(), all.of(it)))
                .toList();
        var welcome = newcomer == null ? null : all.byId().get(newcomer);
        return new ConveneForm(partnership, form, others, welcome, errors);
    }
}
