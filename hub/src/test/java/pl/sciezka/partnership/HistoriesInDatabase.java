package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.History.Document;
import pl.sciezka.partnership.History.Event;
import pl.sciezka.partnership.History.Notice;
import pl.sciezka.storage.Transactions;

/// Histories as the program lives through them: each event by the only way in which agreements change, in a transaction
/// of its own.
final class HistoriesInDatabase {

    private final Partnerships partnerships;
    private final ChangeAgreement change;
    private final Transactions transactions;

    private final Map<Integer, AgreementId> agreements = new HashMap<>();
    private final InstitutionId lead;
    private final History history;

    HistoriesInDatabase(ApplicationContext program, History history) {
        partnerships = program.getBean(Partnerships.class);
        change = program.getBean(ChangeAgreement.class);
        transactions = program.getBean(Transactions.class);
        this.history = history;
        lead = history.institutions().keySet().iterator().next();
    }

    void happens(Event event) {
        transactions.as(new Acting.Job(lead, Purpose.ADMINISTRATION), () -> {
            switch (event) {
                case Document it
                when !agreements.containsKey(it.agreement()) ->
                    agreements.put(it.agreement(), change.conclude(partnership(), document(it, 0), amendment(it)));
                case Document it -> {
                    var before = change.locked(agreement(it.agreement()));
                    change.amend(before, document(it, before.versions().size()), amendment(it));
                }
                case Notice(var day, var agreement, var who, var out) -> {
                    var before = change.locked(agreement(agreement));
                    change.leave(before, inside(before, who, day), out);
                }
            }
            return true;
        });
    }

    private AgreementId agreement(int number) {
        return Objects.requireNonNull(agreements.get(number));
    }

    private PartnershipId partnership() {
        var name = "Partnerstwo " + UUID.randomUUID();
        return partnerships.found(name, PartnershipForm.AGREEMENT, "Razem", List.of(new Teryt("1203")), lead);
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
            joining.add(new Joining(join.who(), kind, "dyrektor", null, contract(join.contract())));
        }
        var added = it.added().stream()
                .map(clause -> new NewAgreement.Provision(clause, "Nagłówek", "Treść", List.of("UMOWA"), Set.of()))
                .toList();
        var term = it.term() == null ? null : new Amendment.Term(it.term().end());
        return new Amendment(joining, added, it.ended(), term);
    }

    private static Arrangement contract(@Nullable LocalDate on) {
        return on == null ? Arrangement.NONE : new Arrangement(Arrangement.Kind.PROCESSING, on, null, null);
    }
}
