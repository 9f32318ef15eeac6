package pl.sciezka.adviser.change;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.History;
import pl.sciezka.delivery.Announcements;
import pl.sciezka.delivery.Came;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.partnership.Citation;

/// Tells each step: one sentence in the history, one entry in the journal and, outside the program, the other one whom
/// it concerns, in the transaction of the step.
@Component
class TellChange {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final History history;
    private final Journal journal;
    private final Cases cases;
    private final CommonClients commonClients;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Announcements announcements;

    TellChange(
            History history,
            Journal journal,
            Cases cases,
            CommonClients commonClients,
            Institutions institutions,
            Colleagues colleagues,
            Announcements announcements) {
        this.history = history;
        this.journal = journal;
        this.cases = cases;
        this.commonClients = commonClients;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.announcements = announcements;
    }

    void asked(Change it) {
        toTaker(it, "asked");
        if (it.person() == null) return;
        var taker = it.taker() == null ? institutions.shortName(it.takerInstitution()) : name(it.taker());
        say(
                it.person(),
                it.institution(),
                "adviser.asked",
                other(it, it.institution()),
                taker,
                institutions.shortName(it.institution()));
    }

    void declined(Change it, @Nullable PersonId person) {
        toAsker(it, "declined");
        if (person != null)
            say(
                    person,
                    it.takerInstitution(),
                    "adviser.declined",
                    other(it, it.takerInstitution()),
                    institutions.shortName(it.takerInstitution()));
    }

    void withdrawn(Change it) {
        toTaker(it, "withdrawn");
        if (it.person() != null)
            say(
                    it.person(),
                    it.institution(),
                    "adviser.withdrawn",
                    other(it, it.institution()),
                    institutions.shortName(it.institution()));
    }

    /// Of the common client's adviser all partners learn who know whom we speak of.
    void accepted(Change it, @Nullable PersonId person, Acting.Staff by, LocalDate since) {
        if (!by.staff().equals(it.askedBy())) toAsker(it, "accepted");
        if (person == null) return;
        var day = DAY.format(since);
        switch (it.matter()) {
            case OWN -> say(person, by.institution(), "adviser.own", Set.of(), name(by.staff()), day);
            case COMMON ->
                say(
                        person,
                        by.institution(),
                        "adviser.joint",
                        partners(person, by.institution()),
                        name(by.staff()),
                        institutions.shortName(by.institution()),
                        day);
            case SUBSTITUTE -> {}
        }
    }

    /// Each time anew.
    void fewerDays(Change it) {
        announce(UUID.randomUUID(), it, it.takerInstitution(), it.taker(), "fewer");
    }

    private void toTaker(Change it, String what) {
        announce(it.id(), it, it.takerInstitution(), it.taker(), what);
    }

    private void toAsker(Change it, String what) {
        announce(it.id(), it, it.institution(), it.askedBy(), what);
    }

    private void announce(UUID thing, Change it, InstitutionId to, @Nullable StaffId whose, String what) {
        var path = it.matter() == Matter.SUBSTITUTE ? "/advisers/absences" : "/advisers";
        announcements.announce(new Came(thing, to, whose, "adviser.announced." + it.matter() + "." + what, path));
    }

    private void say(
            PersonId person, InstitutionId own, String kind, Set<InstitutionId> audience, Object... arguments) {
        history.tell(person, kind, clause(own, audience), null, audience, arguments);
        journal.changed("journal.adviser", new Seen(person, own));
    }

    private @Nullable UUID clause(InstitutionId own, Set<InstitutionId> audience) {
        return audience.stream()
                .map(it -> cases.clause(it, own))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Citation::clause)
                .map(it -> it.value())
                .orElse(null);
    }

    private Set<InstitutionId> partners(PersonId person, InstitutionId own) {
        var all = new HashSet<InstitutionId>();
        commonClients
                .of(person)
                .ifPresent(it -> it.partnersOf(own).stream()
                        .filter(partner -> cases.clause(partner, own).isPresent())
                        .forEach(all::add));
        return all;
    }

    private static Set<InstitutionId> other(Change it, InstitutionId own) {
        if (!it.between()) return Set.of();
        return Set.of(it.institution().equals(own) ? it.takerInstitution() : it.institution());
    }

    private String name(@Nullable StaffId staff) {
        return colleagues.name(Objects.requireNonNull(staff));
    }
}
