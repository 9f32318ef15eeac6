package pl.sciezka.partnership.drafting;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.CooperationCards;
import pl.sciezka.partnership.Derivation;
import pl.sciezka.partnership.LegalBases;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Drafts under way, and one draft: what it changes, who will see what, whose signature is missing.
@Pages("/partnerships/drafts")
class DraftPages {

    private static final int LONGEST = 1_000;

    private final DraftReading reading;
    private final Circulate circulate;
    private final Signatures signatures;
    private final LegalBases bases;
    private final CooperationCards cards;
    private final Institutions institutions;

    DraftPages(
            DraftReading reading,
            Circulate circulate,
            Signatures signatures,
            LegalBases bases,
            CooperationCards cards,
            Institutions institutions) {
        this.reading = reading;
        this.circulate = circulate;
        this.signatures = signatures;
        this.bases = bases;
        this.cards = cards;
        this.institutions = institutions;
    }

    record DraftList(List<Standing> underWay, List<Standing> over, Offices offices, InstitutionId mine)
            implements Page {}

    /// `difference` and `onConsent` are null when the draft cannot be applied yet; `faults` say why. `cards`: how many
    /// clients our institution has in common with each other one today.
    record DraftPage(
            Standing standing,
            boolean own,
            InstitutionId mine,
            List<Fault> faults,
            @Nullable Difference difference,
            @Nullable Difference onConsent,
            Map<InstitutionId, Long> cards,
            Offices offices,
            List<LegalBases.LegalBasis> bases,
            List<Step> steps,
            @Nullable String remark,
            FormErrors errors)
            implements FormPage {

        boolean editable() {
            return own && standing.draft().state() == DraftState.DRAWN_UP;
        }

        boolean mySignatureIsMissing() {
            return standing.missing().contains(mine);
        }

        boolean waits() {
            return standing.draft().state() == DraftState.PUT_FORWARD;
        }
    }

    @GetMapping
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    DraftList list() {
        var all = reading.readable();
        return new DraftList(
                all.stream().filter(it -> it.draft().state().isUnderWay()).toList(),
                all.stream().filter(it -> !it.draft().state().isUnderWay()).toList(),
                offices(),
                CurrentActing.staff().institution());
    }

    @GetMapping("/{id}")
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    DraftPage show(@PathVariable DraftId id) {
        return page(reading.readable(id), null, FormErrors.none());
    }

    @PostMapping("/{id}/forward")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page putForward(@PathVariable DraftId id) {
        var standing = reading.editable(id);
        return circulate.putForward(standing).isEmpty()
                ? Redirect.to(id.path()).saying("draft.put-forward")
                : page(standing, null, FormErrors.of("faults", "draft.has-faults"));
    }

    @PostMapping("/{id}/back")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page takeBack(@PathVariable DraftId id) {
        circulate.takeBack(own(id, DraftState.PUT_FORWARD).draft());
        return Redirect.to(id.path()).saying("draft.taken-back");
    }

    @PostMapping("/{id}/withdraw")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page withdraw(@PathVariable DraftId id) {
        circulate.withdraw(own(id, DraftState.DRAWN_UP).draft());
        return Redirect.to("/partnerships/drafts").saying("draft.withdrawn");
    }

    @PostMapping("/{id}/remarks")
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    Page remark(@PathVariable DraftId id, @Nullable String remark) {
        var standing = reading.readable(id);
        if (standing.draft().state() != DraftState.PUT_FORWARD) throw new Absent();
        var words = Typed.text(remark);
        var errors = FormErrors.collect()
                .when(words.isEmpty(), "remark", "draft.remark.missing")
                .when(words.length() > LONGEST, "remark", "draft.too-long")
                .done();
        if (errors.any()) return page(standing, remark, errors);
        circulate.remark(standing.draft(), words);
        return Redirect.to(id.path()).saying("draft.remark.sent");
    }

    private Standing own(DraftId id, DraftState state) {
        var standing = reading.readable(id);
        if (!DraftReading.isOwn(standing) || standing.draft().state() != state) throw new Absent();
        return standing;
    }

    private DraftPage page(Standing standing, @Nullable String remark, FormErrors errors) {
        boolean over = !standing.draft().state().isUnderWay();
        var faults = over ? List.<Fault>of() : Fault.of(standing);
        boolean applies = !over && faults.stream().allMatch(it -> it.kind().leavesEffect());
        return new DraftPage(
                standing,
                DraftReading.isOwn(standing),
                CurrentActing.staff().institution(),
                faults,
                applies ? difference(standing, false) : null,
                applies ? difference(standing, true) : null,
                cards.ofOurs(),
                offices(),
                bases.all(),
                signatures.steps(standing.draft().id()),
                remark,
                errors);
    }

    private static Difference difference(Standing standing, boolean onConsent) {
        var before = standing.before();
        var after = standing.after();
        return onConsent
                ? Difference.between(
                        before == null ? List.of() : Derivation.onConsent(before),
                        Derivation.onConsent(after),
                        standing.day())
                : Difference.between(
                        before == null ? List.of() : Derivation.grantsOf(before),
                        Derivation.grantsOf(after),
                        standing.day());
    }

    private Offices offices() {
        return Offices.of(institutions.all());
    }
}
