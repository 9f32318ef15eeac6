package pl.sciezka.client.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;

/// Members who leave (odejście), or part and begin a household of their own (podział).
@Pages("/clients/{person}/household/leave")
class LeavePages {

    private final ClientHeaders headers;
    private final ReadHousehold read;
    private final KeepHousehold keep;
    private final Clock clock;

    LeavePages(ClientHeaders headers, ReadHousehold read, KeepHousehold keep, Clock clock) {
        this.headers = headers;
        this.read = read;
        this.keep = keep;
        this.clock = clock;
    }

    enum Way {
        LEAVE,
        PART
    }

    record Typing(
            @Nullable List<String> members,
            @Nullable String from,
            @Nullable String way) {

        Set<String> ticked() {
            return members == null ? Set.of() : Set.copyOf(members);
        }
    }

    record LeaveForm(ClientHeader header, List<Member> members, int version, Typing typed, FormErrors errors)
            implements FormPage {

        List<Option> options() {
            return members.stream()
                    .map(it -> new Option(it.id().toString(), it.facts().givenName()))
                    .toList();
        }

        List<Option> ways(Ui ui) {
            return Stream.of(Way.values())
                    .map(it -> new Option(it.name(), ui.text("household.way." + it)))
                    .toList();
        }

        @Override
        public String toString() {
            return "LeaveForm[*]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    LeaveForm ask(@PathVariable PersonId person) {
        var own = own(person);
        return form(person, own, own.version(), new Typing(List.of(), "", Way.LEAVE.name()), FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page leave(@PathVariable PersonId person, @RequestParam int version, Typing typed) {
        var own = own(person);
        var leaving = own.on(today()).stream()
                .filter(it -> typed.ticked().contains(it.id().toString()))
                .toList();
        var day = Typed.day(typed.from());
        var errors = MemberTyped.dayErrors(typed.from(), today())
                .when(
                        day.isPresent()
                                && leaving.stream().anyMatch(it -> !day.get().isAfter(it.from())),
                        "from",
                        "household.error.before-join")
                .when(leaving.isEmpty(), "members", "household.error.who")
                .when(
                        parts(typed) && leaving.stream().allMatch(it -> it.person() == null),
                        "members",
                        "household.error.no-own")
                .done();
        if (errors.any()) return form(person, own, version, typed, errors);
        if (parts(typed)) keep.part(own, version, person, ownFirst(leaving), day.orElseThrow());
        else keep.leave(own, version, person, leaving, day.orElseThrow());
        return Redirect.to(HouseholdPages.path(person)).saying(parts(typed) ? "household.parted" : "household.left");
    }

    private static boolean parts(Typing typed) {
        return Way.PART.name().equals(typed.way());
    }

    /// A household begins with an own person, on whose card it is found.
    private static List<Member> ownFirst(List<Member> leaving) {
        return Stream.concat(
                        leaving.stream().filter(it -> it.person() != null),
                        leaving.stream().filter(it -> it.person() == null))
                .toList();
    }

    private LeaveForm form(PersonId person, Household own, int version, Typing typed, FormErrors errors) {
        return new LeaveForm(headers.of(person), own.on(today()), version, typed, errors);
    }

    private Household own(PersonId person) {
        return read.own(person).orElseThrow(Absent::new);
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
