package pl.sciezka.partnership.drafting;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Agreement;
import pl.sciezka.partnership.Partnerships;
import pl.sciezka.partnership.RecordedAgreements;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Which drafts a member of staff may read: what its institution draws up, and what is put forward to it.
@Component
class DraftReading {

    private final Drafts drafts;
    private final Signatures signatures;
    private final Partnerships partnerships;
    private final RecordedAgreements agreements;
    private final Institutions institutions;
    private final Clock clock;

    DraftReading(
            Drafts drafts,
            Signatures signatures,
            Partnerships partnerships,
            RecordedAgreements agreements,
            Institutions institutions,
            Clock clock) {
        this.drafts = drafts;
        this.signatures = signatures;
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.institutions = institutions;
        this.clock = clock;
    }

    Standing readable(DraftId id) {
        return drafts.find(id).map(this::standing).filter(DraftReading::mayRead).orElseThrow(Absent::new);
    }

    /// One that its own institution is drawing up still.
    Standing editable(DraftId id) {
        var standing = readable(id);
        if (!isOwn(standing) || standing.draft().state() != DraftState.DRAWN_UP) throw new Absent();
        return standing;
    }

    List<Standing> readable() {
        return around(CurrentActing.staff(), _ -> true);
    }

    /// What is not finished yet; the agreements of the others are not even read.
    List<Standing> underWay(Acting.Staff staff) {
        return around(staff, draft -> draft.state().isUnderWay());
    }

    private List<Standing> around(Acting.Staff staff, Predicate<Draft> wanted) {
        return drafts.around(staff.institution()).stream()
                .filter(wanted)
                .map(this::standing)
                .filter(standing -> mayRead(standing, staff))
                .toList();
    }

    Standing standing(Draft draft) {
        var today = Warsaw.today(clock);
        var partnership = partnerships.find(draft.partnership()).orElseThrow();
        boolean over = draft.state() == DraftState.IN_FORCE || draft.isFirst();
        var before = over || draft.agreement() == null
                ? null
                : agreements.find(draft.agreement()).orElseThrow();
        return new Standing(draft, partnership, before, signatures.of(draft), seats(draft, before), today);
    }

    private Map<InstitutionId, Teryt> seats(Draft draft, @Nullable Agreement before) {
        var seats = new HashMap<InstitutionId, Teryt>();
        if (before == null || draft.content().area() == null) return seats;
        for (var party : before.parties())
            institutions
                    .find(party.institution())
                    .flatMap(it -> Optional.ofNullable(it.teryt()))
                    .ifPresent(it -> seats.put(party.institution(), it));
        return seats;
    }

    static boolean isOwn(Standing standing) {
        return standing.draft().author().equals(CurrentActing.staff().institution());
    }

    private static boolean mayRead(Standing standing) {
        return mayRead(standing, CurrentActing.staff());
    }

    private static boolean mayRead(Standing standing, Acting.Staff staff) {
        if (standing.draft().author().equals(staff.institution())) return true;
        return standing.draft().state() == DraftState.PUT_FORWARD && standing.concerns(staff.institution());
    }
}
