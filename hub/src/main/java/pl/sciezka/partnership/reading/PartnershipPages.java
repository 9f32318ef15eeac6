package pl.sciezka.partnership.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.Unit;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Members;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;

/// The partnerships of the own institution (Partnerstwo) and the institutions met in them.
@Pages("/partnerships")
class PartnershipPages {

    private final AgreementReaders readers;
    private final AgreementTexts texts;
    private final Members members;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Clock clock;

    PartnershipPages(
            AgreementReaders readers,
            AgreementTexts texts,
            Members members,
            Institutions institutions,
            Colleagues colleagues,
            Clock clock) {
        this.readers = readers;
        this.texts = texts;
        this.members = members;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    record Partnerships(List<Group> groups, List<Institution> partners, Offices offices, LocalDate today)
            implements Page {

        long endingSoon() {
            return groups.stream()
                    .flatMap(group -> group.agreements().stream())
                    .filter(agreement -> agreement.state(today) == AgreementState.ENDS_SOON)
                    .count();
        }
    }

    /// A partnership with its agreements; there is always at least one.
    record Group(AgreementSummary partnership, List<AgreementSummary> agreements) {}

    record Partner(
            Institution institution,
            String areaName,
            Invented invented,
            List<Unit> units,
            List<Colleague> staff,
            List<AgreementSummary> agreements,
            LocalDate today)
            implements Page {

        /// Voivodeship, powiat or gmina by the length of the code; a city with the rights of a powiat has a name of its
        /// own there.
        String areaKind() {
            var code = Objects.requireNonNull(institution.teryt()).value();
            return switch (code.length()) {
                case 2 -> "voivodeship";
                case 4 -> Character.isUpperCase(areaName.charAt(0)) ? "city" : "powiat";
                default -> "gmina";
            };
        }
    }

    @GetMapping
    @ForEverybody
    Partnerships partnerships() {
        var groups = new LinkedHashMap<PartnershipId, List<AgreementSummary>>();
        var readable = readers.readable();
        for (var agreement : readable) {
            groups.computeIfAbsent(agreement.partnership(), _ -> new ArrayList<>())
                    .add(agreement);
        }
        var all = institutions.all();
        var together = members.of(readable.stream().map(AgreementSummary::id).toList(), today());
        return new Partnerships(
                groups.values().stream()
                        .map(some -> new Group(some.getFirst(), some))
                        .toList(),
                all.stream()
                        .filter(it -> together.contains(it.id()) && !readers.isOwn(it.id()) && !readers.isOperator())
                        .toList(),
                Offices.of(all),
                today());
    }

    @GetMapping("/institutions/{id}")
    @ForEverybody
    Partner partner(@PathVariable InstitutionId id) {
        var theirs = texts.of(id).stream().map(AgreementSummary::id).collect(Collectors.toSet());
        var common = readers.readable().stream()
                .filter(agreement -> theirs.contains(agreement.id()))
                .toList();
        if (common.isEmpty() && !readers.isOwn(id)) throw new Absent();
        var institution = institutions.find(id).orElseThrow(Absent::new);
        return new Partner(
                institution,
                Optional.ofNullable(institution.teryt()).flatMap(Terc::nameOf).orElse(""),
                Invented.of(institution.invented() == null ? "" : institution.invented()),
                institutions.unitsOf(id),
                colleagues.in(id),
                common,
                today());
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
