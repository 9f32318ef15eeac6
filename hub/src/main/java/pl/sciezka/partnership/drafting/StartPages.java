package pl.sciezka.partnership.drafting;

import java.time.Clock;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Partnerships;
import pl.sciezka.partnership.reading.AgreementReaders;
import pl.sciezka.partnership.reading.AgreementState;
import pl.sciezka.partnership.reading.AgreementSummary;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Starting a document: a new partnership with its agreement, or an annex to an agreement of one's own.
@Pages("/partnerships")
class StartPages {

    private final DrawUp drawUp;
    private final Partnerships partnerships;
    private final AgreementReaders readers;
    private final Institutions institutions;
    private final Clock clock;

    StartPages(
            DrawUp drawUp,
            Partnerships partnerships,
            AgreementReaders readers,
            Institutions institutions,
            Clock clock) {
        this.drawUp = drawUp;
        this.partnerships = partnerships;
        this.readers = readers;
        this.institutions = institutions;
        this.clock = clock;
    }

    record NewPartnershipForm(PartnershipTyped partnership, WordsTyped words, FormErrors errors) implements FormPage {}

    record NewAnnex(AgreementSummary agreement, WordsTyped words, FormErrors errors) implements FormPage {}

    @GetMapping("/new")
    @ForThoseWhoLead
    NewPartnershipForm newPartnership() {
        var area = institutions
                .find(CurrentActing.staff().institution())
                .flatMap(it -> Optional.ofNullable(it.teryt()))
                .map(Teryt::powiat)
                .orElse("");
        return new NewPartnershipForm(new PartnershipTyped("", "", "", area), WordsTyped.NOTHING, FormErrors.none());
    }

    @PostMapping("/new")
    @ForThoseWhoLead
    Page found(PartnershipTyped typed, WordsTyped words) {
        var errors = typed.problems(partnerships.isTaken(Typed.text(typed.name())))
                .and(words.problems(Warsaw.today(clock)))
                .done();
        var form = typed.formOf();
        if (errors.any() || form.isEmpty()) return new NewPartnershipForm(typed, words, errors);
        var partnership = partnerships.found(
                Typed.text(typed.name()),
                form.get(),
                Typed.text(typed.aim()),
                CurrentActing.staff().institution());
        var content = Amendment.NOTHING.withArea(typed.areaOf());
        var draft = drawUp.start(partnership, null, SignedBy.ALL, words.words(), content);
        return Redirect.to(draft.path()).saying("draft.started");
    }

    @GetMapping("/agreements/{id}/annex")
    @ForThoseWhoLead
    NewAnnex newAnnex(@PathVariable AgreementId id) {
        return new NewAnnex(own(id), WordsTyped.NOTHING, FormErrors.none());
    }

    @PostMapping("/agreements/{id}/annex")
    @ForThoseWhoLead
    Page annex(@PathVariable AgreementId id, WordsTyped words) {
        var agreement = own(id);
        var errors = words.problems(Warsaw.today(clock)).done();
        if (errors.any()) return new NewAnnex(agreement, words, errors);
        var draft = drawUp.start(agreement.partnership(), id, SignedBy.ALL, words.words(), Amendment.NOTHING);
        return Redirect.to(draft.path()).saying("draft.started");
    }

    /// One of which the own institution is a party today, and which is not over.
    private AgreementSummary own(AgreementId id) {
        var agreement = readers.readable(id);
        var today = Warsaw.today(clock);
        if (!readers.isPartyOn(id, today) || agreement.state(today) == AgreementState.ENDED) throw new Absent();
        return agreement;
    }
}
