package pl.sciezka.partnership.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.Agreement;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Area;
import pl.sciezka.partnership.Joining;
import pl.sciezka.partnership.Partnership;
import pl.sciezka.partnership.Party;

/// A draft with what it stands on (projekt i umowa, którą zmienia) and the signatures that count. `before` is null for
/// an agreement that is yet to be. `seats` of the parties are known where the area changes.
record Standing(
        Draft draft,
        Partnership partnership,
        @Nullable Agreement before,
        List<Signature> signatures,
        Map<InstitutionId, Teryt> seats,
        LocalDate today) {

    /// The day on which it takes effect if the last signature comes today.
    LocalDate day() {
        return draft.day(today);
    }

    /// Throws [IllegalArgumentException] when no agreement may say what the draft says; [Fault] tells why in words.
    Agreement after() {
        return after(today, day());
    }

    Agreement after(LocalDate signedOn, LocalDate day) {
        return before == null
                ? draft.content().asAgreement(AgreementId.next(), signedOn, day)
                : draft.content().on(before, signedOn, day);
    }

    /// Where the agreement is in force on that day without this document.
    Area areaBefore() {
        return before == null ? Area.NOWHERE : before.areaOn(day());
    }

    Area areaAfter() {
        var area = draft.content().area();
        return area == null ? areaBefore() : area;
    }

    /// Null when the document says nothing about the area.
    Area.@Nullable Change areaChange() {
        var area = draft.content().area();
        return area == null ? null : areaBefore().to(area);
    }

    /// Who has to sign, in the order in which they came; see [SignedBy].
    List<InstitutionId> signatories() {
        var all = new LinkedHashSet<InstitutionId>();
        if (leadSigns()) all.add(Objects.requireNonNull(partnership.lead()));
        else inside().forEach(it -> all.add(it.institution()));
        draft.content().joining().stream().map(Joining::institution).forEach(all::add);
        return List.copyOf(all);
    }

    /// Where the lead would sign for the members but is none of them, or nobody leads, all sign.
    boolean leadSigns() {
        var lead = partnership.lead();
        return draft.signedBy() == SignedBy.LEAD
                && inside().stream().anyMatch(it -> it.institution().equals(lead));
    }

    /// Whose signature is missing; nobody's before the draft is put forward.
    List<InstitutionId> missing() {
        if (draft.state() != DraftState.PUT_FORWARD) return List.of();
        var missing = new ArrayList<>(signatories());
        signatures.forEach(it -> missing.remove(it.institution()));
        return List.copyOf(missing);
    }

    /// Nobody is left to sign although no signature put it into force: who was missing has left.
    boolean isComplete() {
        return draft.state() == DraftState.PUT_FORWARD
                && !signatories().isEmpty()
                && missing().isEmpty();
    }

    /// The parties on the day of effect, without those who join by this; of an agreement that is over: to its end.
    List<Party> inside() {
        if (before == null) return List.of();
        var end = before.inForce().to();
        return before.insideOn(end == null || day().isBefore(end) ? day() : end.minusDays(1));
    }

    /// A member of the agreement that is neither lead nor joins does not sign a declaration of accession, but reads it.
    boolean concerns(InstitutionId institution) {
        return signatories().contains(institution)
                || inside().stream().anyMatch(party -> party.institution().equals(institution));
    }
}
