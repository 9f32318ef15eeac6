package pl.sciezka.partnership.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Areas;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.partnership.reading.AgreementParts.DocumentPart;
import pl.sciezka.partnership.reading.AgreementParts.PartyPart;
import pl.sciezka.partnership.reading.Standing.Ending;
import pl.sciezka.partnership.reading.Standing.EndingKind;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;

/// One partnership on one page (strona partnerstwa): where, who, what is in force today, what ends soon and what waits.
@Pages("/partnerships/{partnership}")
class OverviewPages {

    private final AgreementReaders readers;
    private final AgreementTexts texts;
    private final Areas areas;
    private final Institutions institutions;
    private final ObjectProvider<AwaitedSignatures> signatures;
    private final Clock clock;

    OverviewPages(
            AgreementReaders readers,
            AgreementTexts texts,
            Areas areas,
            Institutions institutions,
            ObjectProvider<AwaitedSignatures> signatures,
            Clock clock) {
        this.readers = readers;
        this.texts = texts;
        this.areas = areas;
        this.institutions = institutions;
        this.signatures = signatures;
        this.clock = clock;
    }

    /// Inside at least one agreement today, since the first accession of them.
    record Member(Institution institution, LocalDate since, List<AgreementSummary> agreements) {}

    record Overview(
            AgreementSummary partnership,
            Offices offices,
            LocalDate today,
            Cartogram area,
            List<Member> members,
            List<Standing> standings,
            List<Ending> endings,
            @Nullable List<AwaitedSignatures.Awaited> awaited)
            implements Page {

        long agreementsInForce() {
            return standings.stream().filter(Standing::inForce).count();
        }

        long opening(DataGroup group, boolean onConsent) {
            return standings.stream()
                    .mapToLong(it -> it.opening(group, onConsent))
                    .sum();
        }

        /// What the shown area rests on.
        Invented areaInvented() {
            var invented = standings.stream()
                    .flatMap(Standing::areas)
                    .anyMatch(it -> it.invented().has("area"));
            return Invented.of(invented ? "area" : "");
        }

        /// Documents that change the area on a day to come.
        List<DocumentPart> areasToCome() {
            return standings.stream().flatMap(Standing::areasToCome).toList();
        }

        boolean opensAnything() {
            return Stream.of(DataGroup.values()).anyMatch(it -> opening(it, false) + opening(it, true) > 0);
        }
    }

    /// The agreements that the reader may read; of a partnership without any it learns nothing.
    @GetMapping
    @ForEverybody
    Overview overview(@PathVariable PartnershipId partnership) {
        var today = Warsaw.today(clock);
        var standings = readers.readable().stream()
                .filter(it -> it.partnership().equals(partnership))
                .map(it -> new Standing(it, texts.parts(it.id()), today))
                .toList();
        if (standings.isEmpty()) throw new Absent();
        var offices = Offices.of(institutions.all());
        var members = members(standings, offices, today);
        return new Overview(
                standings.getFirst().agreement(),
                offices,
                today,
                Cartogram.of(
                        areas.of(partnership, today).codes(),
                        members.stream().map(Member::institution).toList()),
                members,
                standings,
                endings(standings, offices),
                awaited(partnership));
    }

    /// Null where nobody collects signatures: then the page does not say that none is missing.
    private @Nullable List<AwaitedSignatures.Awaited> awaited(PartnershipId partnership) {
        var collectors = signatures.orderedStream().toList();
        if (collectors.isEmpty()) return null;
        return collectors.stream().flatMap(it -> it.of(partnership).stream()).toList();
    }

    private static List<Member> members(List<Standing> standings, Offices offices, LocalDate today) {
        var found = new LinkedHashMap<InstitutionId, Member>();
        for (var standing : standings) {
            if (!standing.inForce()) continue;
            for (var party : standing.parts().parties()) {
                if (!party.isInsideOn(today)) continue;
                var known = found.get(party.institution());
                var agreements = new ArrayList<>(known == null ? List.of() : known.agreements());
                agreements.add(standing.agreement());
                var since =
                        known == null || party.accededOn().isBefore(known.since()) ? party.accededOn() : known.since();
                found.put(party.institution(), new Member(offices.get(party.institution()), since, agreements));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Member::since)
                        .thenComparing(it -> it.institution().shortName()))
                .toList();
    }

    private static List<Ending> endings(List<Standing> standings, Offices offices) {
        var all = new ArrayList<Ending>();
        for (var standing : standings) {
            all.addAll(standing.endings());
            standing.parts().parties().stream()
                    .flatMap(it -> leaving(standing, it, offices))
                    .forEach(all::add);
        }
        return all.stream().sorted(Comparator.comparing(Ending::last)).toList();
    }

    private static Stream<Ending> leaving(Standing standing, PartyPart party, Offices offices) {
        var path = "/partnerships/agreements/" + standing.agreement().id().value() + "/parties";
        return Stream.ofNullable(party.leftOn())
                .map(it -> it.minusDays(1))
                .filter(standing::isSoon)
                .map(it -> new Ending(
                        EndingKind.PARTY, standing.agreement(), offices.name(party.institution()), it, path));
    }
}
