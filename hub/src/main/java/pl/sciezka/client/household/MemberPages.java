package pl.sciezka.client.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// Members of a household: adding one, and correcting what was written down.
@Pages("/clients/{person}/household/members")
class MemberPages {

    private final ClientHeaders headers;
    private final ReadHousehold read;
    private final KeepHousehold keep;
    private final FindMember find;
    private final Clock clock;

    MemberPages(ClientHeaders headers, ReadHousehold read, KeepHousehold keep, FindMember find, Clock clock) {
        this.headers = headers;
        this.read = read;
        this.keep = keep;
        this.find = find;
        this.clock = clock;
    }

    @GetMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    MemberForm fresh(@PathVariable PersonId person) {
        var own = own(person);
        return new MemberForm(headers.of(person), own, null, own.version(), MemberTyped.empty(), FormErrors.none());
    }

    @PostMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page add(@PathVariable PersonId person, @RequestParam int version, MemberTyped typed) {
        var own = own(person);
        var answer = find.of(typed, today());
        if (answer.errors().any())
            return new MemberForm(headers.of(person), own, null, version, typed, answer.errors());
        known(own, typed, null);
        var found = answer.found();
        var facts = found == null ? typed.facts() : typed.facts(found.givenName(), found.birthYear());
        var newcomer = new Member(UUID.randomUUID(), found == null ? null : found.person(), facts, typed.day(), null);
        var errors = new MemberRules(own, null)
                .errors(newcomer, found == null ? "givenName" : "own", typed.isAnother())
                .done();
        if (errors.any()) return new MemberForm(headers.of(person), own, null, version, typed, errors);
        keep.join(own, version, person, newcomer);
        return Redirect.to(HouseholdPages.path(person)).saying("household.joined");
    }

    @GetMapping("/{member}")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    MemberForm edit(@PathVariable PersonId person, @PathVariable UUID member) {
        var own = own(person);
        var it = own.member(member).orElseThrow(Absent::new);
        return new MemberForm(headers.of(person), own, it, own.version(), MemberTyped.of(it), FormErrors.none());
    }

    @PostMapping("/{member}")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page correct(
            @PathVariable PersonId person, @PathVariable UUID member, @RequestParam int version, MemberTyped typed) {
        var own = own(person);
        var it = own.member(member).orElseThrow(Absent::new);
        var errors = typed.correctionErrors(today()).done();
        if (!errors.any()) {
            known(own, typed, member);
            errors = errors(own, it, typed);
        }
        if (errors.any()) return new MemberForm(headers.of(person), own, it, version, typed, errors);
        keep.correct(
                own,
                version,
                person,
                it,
                typed.facts(),
                typed.day(),
                typed.whyTyped().given());
        return Redirect.to(HouseholdPages.path(person)).saying("household.corrected");
    }

    private FormErrors errors(Household own, Member was, MemberTyped typed) {
        if (was.changesTo(typed.facts(), typed.day()).isEmpty())
            return FormErrors.of("givenName", "household.error.unchanged");
        var now = new Member(was.id(), was.person(), typed.facts(), typed.day(), was.to());
        return new MemberRules(own, was)
                .errors(now, "givenName", typed.isAnother())
                .when(find.overlaps(now), "from", "household.error.overlap")
                .done();
    }

    /// Whoever supports a member is another one of the same household; nothing else can come from the form.
    private static void known(Household own, MemberTyped typed, @Nullable UUID member) {
        typed.supporter().ifPresent(it -> {
            if (own.member(it).isEmpty() || Objects.equals(it, member)) throw new Absent();
        });
    }

    private Household own(PersonId person) {
        return read.own(person).orElseThrow(Absent::new);
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
