package pl.sciezka.partnership.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Members;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Who may read agreements and learn of institutions through them: their parties, and the operator of the hub.
@Component
public class AgreementReaders {

    private final AgreementTexts texts;
    private final Members members;

    AgreementReaders(AgreementTexts texts, Members members) {
        this.texts = texts;
        this.members = members;
    }

    List<AgreementSummary> readable() {
        return isOperator() ? texts.all() : texts.of(CurrentActing.staff().institution());
    }

    /// Throws [Absent] when the reader may not know of it.
    public AgreementSummary readable(AgreementId id) {
        return readable().stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    /// The side from which an agreement is told: the one asked for, else the own one, else that of the lead.
    InstitutionId sideOf(AgreementSummary agreement, List<InstitutionId> parties, @Nullable InstitutionId asked) {
        if (asked != null) {
            if (!parties.contains(asked)) throw new Absent();
            return asked;
        }
        var own = CurrentActing.staff().institution();
        if (parties.contains(own) || parties.isEmpty()) return own;
        var lead = agreement.lead();
        return lead != null && parties.contains(lead) ? lead : parties.getFirst();
    }

    /// Whether the reader's own institution is inside on the day.
    public boolean isPartyOn(AgreementId id, LocalDate day) {
        return members.of(List.of(id), day).contains(CurrentActing.staff().institution());
    }

    boolean isOperator() {
        return CurrentActing.staff().roles().contains(Role.HUB_OPERATOR);
    }

    boolean isOwn(InstitutionId institution) {
        return CurrentActing.staff().institution().equals(institution);
    }
}
