package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Purpose;

/// Any agreement that could be signed: up to four documents, six parties that come, leave and come back, eight clauses.
public final class RandomAgreements {

    public static final LocalDate START = LocalDate.of(2020, 1, 1);
    public static final int DAYS = 120;

    private static final List<InstitutionKind> KINDS =
            List.of(InstitutionKind.PUP, InstitutionKind.OPS, InstitutionKind.PCPR, InstitutionKind.WUP);

    private final RandomGenerator random;

    public RandomAgreements(RandomGenerator random) {
        this.random = random;
    }

    public Agreement next() {
        var versions = new ArrayList<AgreementVersion>();
        for (int ordinal = 0; ordinal <= random.nextInt(4); ordinal++) versions.add(version(ordinal, day()));
        var parties = new ArrayList<Party>();
        for (int i = 0; i < 2 + random.nextInt(5); i++) addParty(parties, random.nextInt(versions.size()));
        var clauses = new ArrayList<Clause>();
        for (int i = 0; i < random.nextInt(9); i++)
            clauses.add(clause(random.nextInt(versions.size()), versions, parties));
        var from = START.plusDays(random.nextInt(20));
        return new Agreement(AgreementId.next(), new Period(from, maybeAfter(from)), versions, parties, clauses);
    }

    /// The same agreement with one more annex that adds parties and clauses and ends some of the old clauses.
    public Agreement withAnnex(Agreement before, LocalDate inForceFrom) {
        int ordinal = before.versions().size();
        var versions = new ArrayList<>(before.versions());
        versions.add(version(ordinal, inForceFrom));
        var parties = new ArrayList<>(before.parties());
        for (int i = 0; i < 1 + random.nextInt(3); i++) addParty(parties, ordinal);
        var clauses = new ArrayList<Clause>();
        for (var old : before.clauses()) clauses.add(random.nextBoolean() ? old : ended(old, ordinal));
        for (int i = 0; i < random.nextInt(5); i++) clauses.add(clause(ordinal, versions, parties));
        return new Agreement(before.id(), before.inForce(), versions, parties, clauses);
    }

    private AgreementVersion version(int ordinal, LocalDate inForceFrom) {
        return new AgreementVersion(ordinal, inForceFrom.minusDays(random.nextInt(5)), inForceFrom);
    }

    private void addParty(List<Party> parties, int version) {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var came = day();
        var left = maybeAfter(came);
        var contract = random.nextBoolean() ? Arrangement.processing(day()).arranged() : List.<Party.Arranged>of();
        var party = new Party(InstitutionId.next(), kind, version, came, left, contract);
        parties.add(party);
        if (left != null && random.nextBoolean()) {
            parties.add(
                    new Party(party.institution(), kind, version, left.plusDays(random.nextInt(9)), null, contract));
        }
    }

    private Clause clause(int version, List<AgreementVersion> versions, List<Party> parties) {
        var sharings = new ArrayList<Sharing>();
        for (int i = 0; i < random.nextInt(4); i++) sharings.add(sharing(parties));
        var from = random.nextBoolean() ? day() : null;
        var to = random.nextInt(3) == 0 ? maybeAfter(from == null ? START : from) : null;
        int later = version + 1 + random.nextInt(3);
        var endedBy = later < versions.size() ? Integer.valueOf(later) : null;
        return new Clause(ClauseId.next(), "§ " + version, version, endedBy, from, to, sharings);
    }

    private static Clause ended(Clause clause, int version) {
        return clause.endedByVersion() != null
                ? clause
                : new Clause(
                        clause.id(),
                        clause.number(),
                        clause.byVersion(),
                        version,
                        clause.from(),
                        clause.to(),
                        clause.sharings());
    }

    private Sharing sharing(List<Party> parties) {
        var purpose = List.of(Purpose.JOINT_SERVICE, Purpose.REFERRAL, Purpose.DISCOVERY)
                .get(random.nextInt(3));
        var groups = EnumSet.of(DataGroup.IDENTITY);
        if (purpose != Purpose.DISCOVERY && random.nextBoolean()) groups.add(DataGroup.PLAN);
        var opening = Opening.values()[random.nextInt(3)];
        return new Sharing(side(parties), side(parties), random.nextBoolean(), groups, purpose, opening);
    }

    private Side side(List<Party> parties) {
        var named = parties.get(random.nextInt(parties.size())).institution();
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        return random.nextInt(3) == 0 ? new Side(Set.of(), Set.of(named)) : new Side(Set.of(kind), Set.of());
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private @Nullable LocalDate maybeAfter(LocalDate from) {
        return random.nextInt(3) == 0 ? from.plusDays(1 + random.nextInt(DAYS)) : null;
    }
}
