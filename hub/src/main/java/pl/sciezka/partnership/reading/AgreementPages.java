package pl.sciezka.partnership.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AccessGrants;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.CitedGrant;
import pl.sciezka.partnership.reading.AgreementParts.PartyPart;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;

/// One agreement (umowa): who may see what, its parties and documents, its clauses. For its parties and the operator.
@Pages("/partnerships/agreements/{id}")
class AgreementPages {

    private final AgreementTexts texts;
    private final AccessGrants grants;
    private final AgreementReaders readers;
    private final Institutions institutions;
    private final Clock clock;

    AgreementPages(
            AgreementTexts texts,
            AccessGrants grants,
            AgreementReaders readers,
            Institutions institutions,
            Clock clock) {
        this.texts = texts;
        this.grants = grants;
        this.readers = readers;
        this.institutions = institutions;
        this.clock = clock;
    }

    /// `inside`: the reader's institution is a party today. `mine` is the party from whose side the page is told; `own`
    /// whether that is the reader's own institution.
    record WhoMaySee(
            AgreementSummary agreement,
            Offices offices,
            LocalDate today,
            boolean inside,
            InstitutionId mine,
            boolean own,
            List<InstitutionId> parties,
            List<Look.Told> weSee,
            List<Look.Told> theySee,
            List<WhoSeesWhat.Row> matrix,
            Set<DataGroup> never,
            List<AgreementParts.ClausePart> onConsent)
            implements Page {

        boolean sharesNothing() {
            return never.size() == DataGroup.values().length;
        }
    }

    record Parties(AgreementSummary agreement, Offices offices, LocalDate today, boolean inside, AgreementParts parts)
            implements Page {}

    record Clauses(AgreementSummary agreement, Offices offices, LocalDate today, boolean inside, AgreementParts parts)
            implements Page {}

    @GetMapping
    @ForEverybody
    WhoMaySee whoMaySee(@PathVariable AgreementId id, @RequestParam @Nullable InstitutionId side) {
        var agreement = readers.readable(id);
        var parts = texts.parts(id);
        var today = today();
        var parties = parts.parties().stream()
                .filter(party -> party.isInsideOn(today))
                .map(PartyPart::institution)
                .toList();
        var mine = readers.sideOf(agreement, parties, side);
        var inForce = grants.of(id, today);
        var told = new WhoSeesWhat(mine, inForce);
        return new WhoMaySee(
                agreement,
                offices(),
                today,
                readers.isPartyOn(id, today),
                mine,
                readers.isOwn(mine),
                parties,
                told.weSee(),
                told.theySee(),
                told.matrix(parties),
                never(inForce),
                parts.clauses().stream()
                        .filter(AgreementParts.ClausePart::waitsForConsent)
                        .toList());
    }

    @GetMapping("/parties")
    @ForEverybody
    Parties parties(@PathVariable AgreementId id) {
        return new Parties(readers.readable(id), offices(), today(), readers.isPartyOn(id, today()), texts.parts(id));
    }

    @GetMapping("/clauses")
    @ForEverybody
    Clauses clauses(@PathVariable AgreementId id) {
        return new Clauses(readers.readable(id), offices(), today(), readers.isPartyOn(id, today()), texts.parts(id));
    }

    private static Set<DataGroup> never(List<CitedGrant> inForce) {
        var never = EnumSet.noneOf(DataGroup.class);
        Arrays.stream(DataGroup.values())
                .filter(group -> inForce.stream().noneMatch(grant -> grant.dataGroup() == group))
                .forEach(never::add);
        return never;
    }

    private Offices offices() {
        return Offices.of(institutions.all());
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
