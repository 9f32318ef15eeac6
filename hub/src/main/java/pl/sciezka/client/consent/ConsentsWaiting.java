package pl.sciezka.client.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import pl.sciezka.client.PersonCard;
import pl.sciezka.client.Recognition;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// What of consents waits: a partner's question whether to join, a consent that ends soon, one that was withdrawn at
/// the other institution. The client's adviser is asked; where nobody leads the client, everybody is, and coordinators
/// always are.
@Component
class ConsentsWaiting implements WaitingItems {

    /// Announced so many days before the last one (features.md, R23 of the survey): a custom of this program.
    static final int ANNOUNCED_BEFORE = 14;

    /// To join or not; a custom of this program, too.
    private static final int TO_ANSWER = 14;

    private final WaitingConsents consents;
    private final Recognition recognition;
    private final Offers offers;
    private final Clock clock;

    ConsentsWaiting(WaitingConsents consents, Recognition recognition, Offers offers, Clock clock) {
        this.consents = consents;
        this.recognition = recognition;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        if (!staff.roles().contains(Role.PRACTITIONER) && !staff.roles().contains(Role.COORDINATOR)) return List.of();
        var today = Warsaw.today(clock);
        var items = new ArrayList<Waiting>();
        for (var it : consents.unanswered(staff.institution())) items.add(question(it));
        items.addAll(about(
                staff,
                "consent.waiting.ending",
                "",
                consents.ending(staff.institution(), today.plusDays(ANNOUNCED_BEFORE))));
        items.addAll(about(staff, "consent.waiting.withdrawn", "/withdrawn", consents.unnoticed(staff.institution())));
        return items;
    }

    private Waiting question(Consent it) {
        var usual = Warsaw.dayOf(it.recordedAt()).plusDays(TO_ANSWER);
        return Waiting.withoutClient(
                "consent.waiting.question",
                List.of(offers.name(it.holder())),
                "/consents/" + it.id().value(),
                it.recordedAt(),
                usual.isAfter(it.until()) ? it.until() : usual);
    }

    private List<Waiting> about(Acting.Staff staff, String what, String page, List<Consent> found) {
        var own = staff.institution();
        var cards = recognition.cards(
                own,
                found.stream()
                        .map(it -> it.personOf(own))
                        .filter(Objects::nonNull)
                        .toList(),
                "journal.consents-waiting");
        var items = new ArrayList<Waiting>();
        for (var it : found) {
            var person = it.personOf(own);
            if (person == null || !cards.has(person) || !concerns(staff, cards.of(person))) continue;
            var withdrawal = it.withdrawal();
            items.add(new Waiting(
                    what,
                    List.of(offers.name(it.partnerOf(own))),
                    person,
                    cards.of(person).surnameFirst(),
                    ConsentTab.path(person)
                            + (withdrawal == null ? page : "/" + it.id().value() + page),
                    withdrawal == null ? Warsaw.startOf(it.until().minusDays(ANNOUNCED_BEFORE)) : withdrawal.at(),
                    withdrawal == null ? it.until() : day(withdrawal),
                    null));
        }
        return items;
    }

    private static LocalDate day(Consent.Withdrawal it) {
        return Warsaw.dayOf(it.at());
    }

    private static boolean concerns(Acting.Staff staff, PersonCard card) {
        return card.adviser() == null
                || card.adviser().equals(staff.staff())
                || staff.roles().contains(Role.COORDINATOR);
    }
}
