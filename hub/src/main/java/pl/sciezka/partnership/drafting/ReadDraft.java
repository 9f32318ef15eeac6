package pl.sciezka.partnership.drafting;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institutions;
import pl.sciezka.partnership.AccessGrant;
import pl.sciezka.partnership.Agreement;
import pl.sciezka.partnership.ArrangementFiles;
import pl.sciezka.partnership.ArrangementFiles.Attached;
import pl.sciezka.partnership.CooperationCards;
import pl.sciezka.partnership.Derivation;
import pl.sciezka.partnership.Joining;
import pl.sciezka.partnership.LegalBases;
import pl.sciezka.partnership.Party;
import pl.sciezka.partnership.preview.Difference;
import pl.sciezka.partnership.preview.MembersCards;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Transactions;

/// Reads one draft for the page that shows it. The members are asked for their cards one by one, each in a transaction
/// of its own, after the one that reads the draft.
@Component
class ReadDraft {

    private final DraftReading reading;
    private final Signatures signatures;
    private final LegalBases bases;
    private final CooperationCards cards;
    private final ArrangementFiles files;
    private final Institutions institutions;
    private final Transactions transactions;

    ReadDraft(
            DraftReading reading,
            Signatures signatures,
            LegalBases bases,
            CooperationCards cards,
            ArrangementFiles files,
            Institutions institutions,
            Transactions transactions) {
        this.reading = reading;
        this.signatures = signatures;
        this.bases = bases;
        this.cards = cards;
        this.files = files;
        this.institutions = institutions;
        this.transactions = transactions;
    }

    DraftPage read(DraftId id, @Nullable String remark, FormErrors errors) {
        var page = transactions.as(CurrentActing.staff(), () -> page(reading.readable(id), remark, errors));
        var standing = page.standing();
        var newcomers = standing.draft().content().joining();
        if (page.difference() == null
                || newcomers.isEmpty()
                || standing.inside().isEmpty()) return page;
        var members = standing.inside().stream().map(Party::institution).toList();
        return page.with(new MembersCards(
                cards.among(members, page.mine()),
                newcomers.stream().map(Joining::institution).collect(Collectors.toUnmodifiableSet())));
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
                applies ? difference(standing, Derivation::grantsOf, List.of()) : null,
                applies ? difference(standing, Derivation::onConsent, Derivation.grantsOf(standing.after())) : null,
                cards.ofOurs(),
                MembersCards.NONE,
                Offices.of(institutions.all()),
                bases.all(),
                signatures.steps(standing.draft().id()),
                files.of(standing.draft().id().value()).stream()
                        .collect(Collectors.toMap(Attached::institution, Attached::fingerprint)),
                remark,
                errors);
    }

    private static Difference difference(
            Standing standing,
            Function<Agreement, ? extends Collection<AccessGrant>> derived,
            Collection<AccessGrant> besides) {
        var before = standing.before();
        return Difference.between(
                before == null ? List.of() : derived.apply(before),
                derived.apply(standing.after()),
                besides,
                standing.day());
    }
}
