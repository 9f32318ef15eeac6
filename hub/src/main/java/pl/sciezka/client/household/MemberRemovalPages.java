package pl.sciezka.client.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// Removing a member who was entered by mistake; asked on the form of the member.
@Pages("/clients/{person}/household/members/{member}/removal")
class MemberRemovalPages {

    private final ClientHeaders headers;
    private final ReadHousehold read;
    private final RemoveMember remove;

    MemberRemovalPages(ClientHeaders headers, ReadHousehold read, RemoveMember remove) {
        this.headers = headers;
        this.read = read;
        this.remove = remove;
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page remove(
            @PathVariable PersonId person,
            @PathVariable UUID member,
            @RequestParam int version,
            @Nullable @RequestParam(required = false) RemovalReason removal) {
        var own = read.own(person).orElseThrow(Absent::new);
        var it = own.member(member).orElseThrow(Absent::new);
        if (removal == null)
            return new MemberForm(
                    headers.of(person),
                    own,
                    it,
                    version,
                    MemberTyped.of(it),
                    FormErrors.of("removal", "household.error.removal"));
        return switch (remove.remove(own, version, person, it, removal)) {
            case DONE -> Redirect.to(HouseholdPages.path(person)).saying("household.removed");
            case OTHERS_FIRST ->
                Redirect.to(HouseholdPages.path(person)).saying("household.removal.others-first.refused");
        };
    }
}
