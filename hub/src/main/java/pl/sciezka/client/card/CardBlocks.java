package pl.sciezka.client.card;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CardBlock;
import pl.sciezka.client.CardBlock.Fact;
import pl.sciezka.client.CasePart;
import pl.sciezka.client.card.Cards.Origin;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Citation;
import pl.sciezka.partnership.ConsentGrants;
import pl.sciezka.partnership.Grants;

/// Reads what may be seen of a client and says for each block whose it is and why it is shown. Facts that are unknown
/// are left out; a block without facts is not shown. Journals every holder's person it shows.
@Component
class CardBlocks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int OLD_AFTER_MONTHS = 6;

    private final Cards cards;
    private final Institutions institutions;
    private final Grants grants;
    private final ConsentGrants onConsent;
    private final Journal journal;
    private final Clock clock;

    CardBlocks(
            Cards cards,
            Institutions institutions,
            Grants grants,
            ConsentGrants onConsent,
            Journal journal,
            Clock clock) {
        this.cards = cards;
        this.institutions = institutions;
        this.grants = grants;
        this.onConsent = onConsent;
        this.journal = journal;
        this.clock = clock;
    }

    List<CardBlock> of(PersonId person, Acting.Staff reader) {
        var shown = shown(person, reader);
        journal.looked("journal.card-data", shown.seen);
        return shown.blocks.stream().map(CasePart.Data::block).toList();
    }

    /// For whoever writes the journal.
    List<CasePart.Data> parts(PersonId person, Acting.Staff reader) {
        return shown(person, reader).blocks;
    }

    private Shown shown(PersonId person, Acting.Staff reader) {
        var shown = new Shown(reader, Warsaw.today(clock));
        for (var it : cards.identities(person))
            shown.add(
                    DataGroup.IDENTITY,
                    it.origin(),
                    fact("card.surname", it.surname()),
                    fact("card.given-name", it.givenName()),
                    fact("card.second-name", it.secondName()),
                    fact("card.birth-year", it.birthYear()),
                    fact("card.gmina", it.gminaName()));
        for (var it : cards.contacts(person))
            shown.add(
                    DataGroup.CONTACT,
                    it.origin(),
                    fact("card.telephone", it.telephone()),
                    fact("card.email", it.email()),
                    fact("card.address", address(it)));
        for (var it : cards.employments(person))
            shown.add(
                    DataGroup.EMPLOYMENT,
                    it.origin(),
                    fact("card.registered-since", day(it.registeredSince())),
                    fact("card.registered-until", day(it.registeredUntil())),
                    fact("card.end-reason", it.endReason()),
                    fact("card.profession", it.profession()));
        var benefits = new LinkedHashMap<Origin, List<Fact>>();
        for (var it : cards.benefits(person))
            benefits.computeIfAbsent(it.origin(), _ -> new ArrayList<>())
                    .add(new Fact("card.benefit", it.kind(), new Period(it.from(), it.to())));
        benefits.forEach((origin, facts) -> shown.add(DataGroup.BENEFITS, origin, facts.toArray(Fact[]::new)));
        return shown;
    }

    private final class Shown {
        private final Acting.Staff reader;
        private final LocalDate today;
        private final List<CasePart.Data> blocks = new ArrayList<>();
        private final Set<Seen> seen = new HashSet<>();

        Shown(Acting.Staff reader, LocalDate today) {
            this.reader = reader;
            this.today = today;
        }

        void add(DataGroup group, Origin origin, @Nullable Fact... facts) {
            var holder = new InstitutionId(origin.institutionId());
            var known = Arrays.stream(facts).filter(Objects::nonNull).toList();
            seen.add(new Seen(new PersonId(origin.personId()), holder));
            if (known.isEmpty()) return;
            var own = holder.equals(reader.institution());
            var alone = own ? Optional.<Citation>empty() : may(holder, group);
            var consented = own || alone.isPresent() ? Optional.<Citation>empty() : withConsent(holder, group);
            var block = new CardBlock(
                    group,
                    institutions.shortName(holder),
                    own,
                    origin.source(),
                    origin.asOf(),
                    origin.asOf().plusMonths(OLD_AFTER_MONTHS).isBefore(today),
                    alone.or(() -> consented).map(Citation::cited).orElse(null),
                    consented.isPresent(),
                    known);
            blocks.add(new CasePart.Data(new CasePart.Key(group.name(), origin.personId()), holder, block));
        }

        private Optional<Citation> may(InstitutionId holder, DataGroup group) {
            return grants.may(reader.institution(), holder, group, reader.purpose(), today);
        }

        /// What is seen without a grant is seen because the client consented: no other way leads here.
        private Optional<Citation> withConsent(InstitutionId holder, DataGroup group) {
            return onConsent.clause(reader.institution(), holder, group, reader.purpose(), today);
        }
    }

    private static @Nullable Fact fact(String word, @Nullable Object value) {
        return value == null || value.toString().isBlank() ? null : new Fact(word, value.toString());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static String address(Cards.Contact it) {
        var place = ((it.postalCode() == null ? "" : it.postalCode()) + " "
                        + (it.locality() == null ? "" : it.locality()))
                .strip();
        return it.street() == null ? place : place.isEmpty() ? it.street() : it.street() + ", " + place;
    }
}
