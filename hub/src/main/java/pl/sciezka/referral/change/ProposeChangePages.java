package pl.sciezka.referral.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;
import pl.sciezka.referral.ground.Names;
import pl.sciezka.referral.ground.ReadReferral;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Whoever gives support proposes to change it.
@Pages("/referrals/{id}/changes/new")
class ProposeChangePages {

    private final ProposeChange proposeChange;
    private final ReadReferral read;
    private final Clock clock;

    ProposeChangePages(ProposeChange proposeChange, ReadReferral read, Clock clock) {
        this.proposeChange = proposeChange;
        this.read = read;
        this.clock = clock;
    }

    record ChangeForm(
            ReferralId referral, Names names, Support support, LocalDate ends, ChangeTyped typed, FormErrors errors)
            implements FormPage {

        List<Option> kinds(Ui ui) {
            return Stream.of(Change.Kind.values())
                    .map(it -> new Option(it.name(), ui.text("referral.change.kind." + it)))
                    .toList();
        }

        List<Option> supports(Ui ui) {
            return Stream.of(Support.values())
                    .map(it -> new Option(it.name(), ui.word(it)))
                    .toList();
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    ChangeForm form(@PathVariable ReferralId id) {
        return page(reading(id), ChangeTyped.empty(), FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page propose(@PathVariable ReferralId id, ChangeTyped typed) {
        var reading = reading(id);
        var errors = typed.errors(Warsaw.today(clock), ends(reading));
        if (errors.any()) return page(reading, typed, errors);
        return proposeChange
                .propose(CurrentActing.staff(), reading.kept(), typed.wish())
                .map(it -> Redirect.to(it.path()).saying("referral.change.proposed"))
                .orElseGet(() -> Redirect.to("/referrals/" + id.value()).saying("referral.change.late"));
    }

    /// Of running support it is always named.
    private static LocalDate ends(ReadReferral.Reading it) {
        return Objects.requireNonNull(it.referral().state().due());
    }

    private ReadReferral.Reading reading(ReferralId id) {
        var reading = read.readAndLock(id);
        if (!proposeChange.possible(reading.kept(), CurrentActing.staff().institution())) throw new Absent();
        return reading;
    }

    private static ChangeForm page(ReadReferral.Reading it, ChangeTyped typed, FormErrors errors) {
        var referral = it.referral();
        return new ChangeForm(referral.id(), it.names(), referral.request().support(), ends(it), typed, errors);
    }
}
