package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import pl.sciezka.client.consent.ConsentsOfHistories;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.History.ConsentGiven;
import pl.sciezka.partnership.History.ConsentWithdrawn;
import pl.sciezka.partnership.History.Contract;
import pl.sciezka.partnership.History.Document;
import pl.sciezka.partnership.History.Event;
import pl.sciezka.partnership.History.Moved;
import pl.sciezka.partnership.History.Notice;
import pl.sciezka.storage.Transactions;

/// Histories as the program lives through them: each event by the only way in which agreements change, in a transaction
/// of its own.
final class HistoriesInDatabase {

    /// Stated by the first document of each agreement; an annex says nothing about it.
    private static final Area AREA = new Area(List.of(new Teryt("1203")));

    private final Partnerships partnerships;
    private final ChangeAgreement change;
    private final Transactions transactions;
    private final ClientsInSight clients;
    private final ConsentsOfHistories consents;

    private final Map<Integer, AgreementId> agreements = new HashMap<>();
    private final InstitutionId lead;
    private final History history;

    HistoriesInDatabase(ApplicationContext program, History history) {
        partnerships = program.getBean(Partnerships.class);
        change = program.getBean(ChangeAgreement.class);
        transactions = program.getBean(Transactions.class);
        clients = new ClientsInSight(program);
        consents = new ConsentsOfHistories(program);
        this.history = history;
        lead = history.institutions().keySet().iterator().next();
        clients.of(history.institutions());
    }

    ClientsInSight clients() {
        return clients;
    }

    void happens(Event event) {
        switch (event) {
            case ConsentGiven it ->
                consents.give(
                        it.holder(),
                        it.viewer(),
                        it.groups(),
                        it.inArea() ? AREA.codes() : List.of(),
                        it.from(),
                        it.lastDay(),
                        it.day());
            case ConsentWithdrawn it -> consents.withdraw(it.holder(), it.viewer(), it.told(), it.day());
            case Moved it -> clients.moves(it.holder(), it.away());
            case Document it -> changes(() -> document(it));
            case Notice it -> changes(() -> notice(it));
        }
    }

    private void changes(Runnable change) {
        transactions.as(new Acting.Job(lead, Purpose.ADMINISTRATION), change);
    }

    private void document(Document it) {
        if (!agreements.containsKey(it.agreement())) {
            agreements.put(
                    it.agreement(),
                    change.conclude(
                            partnership(), document(it, 0), amendment(it).withArea(AREA)));
            return;
        }
        var before = change.locked(agreement(it.agreement()));
        change.amend(before, document(it, before.versions().size()), amendment(it));
    }

    private void notice(Notice it) {
        var before = change.locked(agreement(it.agreement()));
        change.leave(before, inside(before, it.who(), it.day()), it.out());
    }

    Set<InstitutionId> institutions() {
        return history.institutions().keySet();
    }

    Collection<AgreementId> agreements() {
        return agreements.values();
    }

    private AgreementId agreement(int number) {
        return Objects.requireNonNull(agreements.get(number));
    }

    private PartnershipId partnership() {
        var name = "Partnerstwo " + UUID.randomUUID();
        return partnerships.found(name, PartnershipForm.AGREEMENT, "Razem", lead);
    }

    private static Party inside(Agreement before, InstitutionId who, LocalDate day) {
        return before.insideOn(day).stream()
                .filter(it -> it.institution().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private static NewAgreement.Document document(Document it, int ordinal) {
        return new NewAgreement.Document(
                new AgreementVersion(ordinal, it.day(), it.from()), "Dokument " + ordinal, null, null, null, Set.of());
    }

    private Amendment amendment(Document it) {
        var joining = new ArrayList<Joining>();
        for (var join : it.joins()) {
            var kind = Objects.requireNonNull(history.institutions().get(join.who()));
            joining.add(new Joining(join.who(), kind, "dyrektor", null, arrangement(join.contract())));
        }
        var added = it.added().stream()
                .map(clause -> new NewAgreement.Provision(clause, "Nagłówek", "Treść", List.of("UMOWA"), Set.of()))
                .toList();
        var term = it.term() == null ? null : new Amendment.Term(it.term().end());
        var arranging = it.arranged().stream()
                .map(join -> new Arranging(join.who(), arrangement(join.contract())))
                .toList();
        return new Amendment(joining, added, it.ended(), term).withArranging(arranging);
    }

    private static Arrangement arrangement(@Nullable Contract it) {
        return it == null ? Arrangement.NONE : new Arrangement(it.kind(), it.from(), it.end(), null, null);
    }
}
