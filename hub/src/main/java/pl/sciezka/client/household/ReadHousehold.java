package pl.sciezka.client.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Citation;
import pl.sciezka.partnership.Grants;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Reads what may be seen of a client's household, says whose it is and why it is shown, and journals every person in
/// it.
@Component
class ReadHousehold {

    record Benefit(
            String givenName,
            String kind,
            String office,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// Of the household `of`, whose members support each other.
    record Correction(HouseholdRecords.Corrected it, String by, Household of) {

        String was(Ui ui) {
            return word(ui, it.change().was(), it.wasRemoved());
        }

        String now(Ui ui) {
            return word(ui, it.change().now(), it.nowRemoved());
        }

        private String word(Ui ui, @Nullable String value, boolean removed) {
            if (removed) return ui.text("household.value.removed");
            if (value == null) return ui.text("household.value.none");
            return switch (it.change().field()) {
                case "relation" -> ui.word(Relation.valueOf(value));
                case "occupation" -> ui.word(Occupation.valueOf(value));
                case "keepsHouse" -> ui.text("household.value." + value);
                case "from" -> ui.day(LocalDate.parse(value));
                case "supportedBy" ->
                    of.member(UUID.fromString(value))
                            .map(member -> member.facts().givenName())
                            .orElse(ui.text("household.value.removed"));
                default -> value;
            };
        }

        @Override
        public String toString() {
            return "Correction[*]";
        }
    }

    /// `clause` opens a partner's household to us; null for our own.
    record Shown(
            Household household,
            String office,
            boolean own,
            @Nullable String clause,
            List<Benefit> benefits,
            List<Correction> corrections,
            LocalDate day) {

        List<Member> now() {
            return household.on(day);
        }

        List<Member> others() {
            return household.notOn(day);
        }

        String name(UUID member) {
            return household.member(member).map(it -> it.facts().givenName()).orElse("");
        }

        @Override
        public String toString() {
            return "Shown[" + household.id() + "]";
        }
    }

    private final Households households;
    private final HouseholdRecords records;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Grants grants;
    private final Journal journal;
    private final Clock clock;

    ReadHousehold(
            Households households,
            HouseholdRecords records,
            Institutions institutions,
            Colleagues colleagues,
            Grants grants,
            Journal journal,
            Clock clock) {
        this.households = households;
        this.records = records;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
    }

    List<Shown> of(PersonId person) {
        var found = households.of(person, today());
        var seen = new ArrayList<Seen>();
        found.forEach(it -> it.persons().forEach(member -> seen.add(new Seen(member, it.holder()))));
        var shown = found.stream().map(it -> shown(it, seen)).toList();
        journal.looked("journal.household", seen.stream().distinct().toList());
        return shown;
    }

    /// Our own one today, if there is one.
    Optional<Household> own(PersonId person) {
        var own = CurrentActing.staff().institution();
        return households.of(person, today()).stream()
                .filter(it -> it.holder().equals(own))
                .findFirst();
    }

    private Shown shown(Household it, List<Seen> seen) {
        var own = it.holder().equals(CurrentActing.staff().institution());
        var running = households.benefits(it.id(), today());
        running.forEach(benefit -> seen.add(new Seen(benefit.record(), benefit.holder())));
        var benefits = running.stream()
                .map(benefit -> new Benefit(
                        name(it, benefit.person()),
                        benefit.kind(),
                        institutions.shortName(benefit.holder()),
                        benefit.from(),
                        benefit.to()))
                .toList();
        var corrections = own
                ? records.corrections(it.id()).stream()
                        .map(change -> new Correction(change, colleagues.name(new StaffId(change.staff())), it))
                        .toList()
                : List.<Correction>of();
        return new Shown(
                it, institutions.shortName(it.holder()), own, clause(it.holder()), benefits, corrections, today());
    }

    private static String name(Household it, PersonId person) {
        return it.members().stream()
                .filter(member -> person.equals(member.person()))
                .map(member -> member.facts().givenName())
                .findFirst()
                .orElse("");
    }

    private @Nullable String clause(InstitutionId holder) {
        var reader = CurrentActing.staff();
        return grants.may(reader.institution(), holder, DataGroup.FAMILY, reader.purpose(), today())
                .map(ReadHousehold::cited)
                .orElse(null);
    }

    private static String cited(Citation it) {
        return it.number() + ", " + it.agreementTitle();
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
