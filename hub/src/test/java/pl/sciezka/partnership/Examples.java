package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Purpose;

/// A small agreement like that of Chrzanów: PUP and two OPS, a PCPR that joins four years later.
public final class Examples {

    public static final LocalDate SIGNED = LocalDate.of(2020, 6, 12);
    public static final LocalDate ANNEX = SIGNED.plusYears(4);

    public static final InstitutionId PUP = InstitutionId.next();
    public static final InstitutionId TRZEBINIA = InstitutionId.next();
    public static final InstitutionId BABICE = InstitutionId.next();
    public static final InstitutionId PCPR = InstitutionId.next();

    private Examples() {}

    public static List<AgreementVersion> baseAndAnnex() {
        return List.of(new AgreementVersion(0, SIGNED, SIGNED), new AgreementVersion(1, ANNEX, ANNEX));
    }

    public static List<Party> parties() {
        return List.of(
                party(PUP, InstitutionKind.PUP, 0, SIGNED),
                party(TRZEBINIA, InstitutionKind.OPS, 0, SIGNED),
                party(BABICE, InstitutionKind.OPS, 0, SIGNED),
                party(PCPR, InstitutionKind.PCPR, 1, ANNEX));
    }

    public static Party party(InstitutionId id, InstitutionKind kind, int byVersion, LocalDate accededOn) {
        return new Party(id, kind, byVersion, accededOn, null, List.of());
    }

    public static Clause clause(String number, int byVersion, Sharing... sharings) {
        return new Clause(ClauseId.next(), number, byVersion, null, null, null, List.of(sharings));
    }

    public static Sharing mutual(
            Set<InstitutionKind> some, Set<InstitutionKind> others, Purpose purpose, DataGroup... groups) {
        return new Sharing(
                new Side(some, Set.of()),
                new Side(others, Set.of()),
                true,
                EnumSet.copyOf(List.of(groups)),
                purpose,
                Opening.AGREEMENT);
    }

    public static Sharing sharing(
            InstitutionKind viewers, InstitutionKind holders, Purpose purpose, Opening opening, DataGroup... groups) {
        return new Sharing(
                new Side(Set.of(viewers), Set.of()),
                new Side(Set.of(holders), Set.of()),
                false,
                EnumSet.copyOf(List.of(groups)),
                purpose,
                opening);
    }

    public static Agreement agreement(@Nullable LocalDate to, List<Party> parties, Clause... clauses) {
        return new Agreement(AgreementId.next(), new Period(SIGNED, to), baseAndAnnex(), parties, List.of(clauses));
    }
}
