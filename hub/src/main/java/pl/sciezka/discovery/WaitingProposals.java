package pl.sciezka.discovery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.PersonCard;
import pl.sciezka.client.PersonCards;
import pl.sciezka.client.Recognition;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// What of proposals and undone links waits for a member of staff. A client's adviser is asked; where nobody leads the
/// client, everybody is, and coordinators always are.
@Component
class WaitingProposals implements WaitingItems {

    private final Proposals proposals;
    private final IncomingProposals incoming;
    private final UndoneLinks undone;
    private final BreachTasks tasks;
    private final Recognition recognition;
    private final ReadProposals read;
    private final Limits limits;

    WaitingProposals(
            Proposals proposals,
            IncomingProposals incoming,
            UndoneLinks undone,
            BreachTasks tasks,
            Recognition recognition,
            ReadProposals read,
            Limits limits) {
        this.proposals = proposals;
        this.incoming = incoming;
        this.undone = undone;
        this.tasks = tasks;
        this.recognition = recognition;
        this.read = read;
        this.limits = limits;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var items = new ArrayList<Waiting>();
        if (staff.roles().contains(Role.PRACTITIONER) || staff.roles().contains(Role.COORDINATOR)) {
            items.addAll(questions(staff));
            items.addAll(sent(staff));
            items.addAll(undone(staff));
        }
        if (staff.roles().contains(Role.DATA_PROTECTION_OFFICER)) items.addAll(breaches(staff));
        return items;
    }

    private List<Waiting> questions(Acting.Staff staff) {
        var waiting = incoming.waiting(limits.today());
        var cards = cards(staff, waiting.stream().map(Incoming::person).toList());
        return waiting.stream()
                .filter(it -> cards.has(it.person()) && concerns(staff, cards.of(it.person())))
                .map(it -> item(
                        "discovery.waiting.question",
                        read.name(it.from()),
                        cards.of(it.person()),
                        "/proposals/" + it.id().value(),
                        Warsaw.startOf(it.arrivedOn()),
                        it.answerBy(),
                        null))
                .toList();
    }

    private List<Waiting> sent(Acting.Staff staff) {
        var alive = proposals.alive(staff.staff());
        var cards = cards(staff, alive.stream().map(Proposal::person).toList());
        return alive.stream()
                .filter(it -> cards.has(it.person()))
                .map(it -> sent(it, cards.of(it.person())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Waiting> sent(Proposal it, PersonCard card) {
        var partner = read.name(it.to());
        var path = "/proposals/sent/" + it.id().value();
        var sentAt = Warsaw.startOf(it.sentOn());
        return switch (it.phase(limits.today())) {
            case WAITING ->
                Optional.of(item("discovery.waiting.sent", partner, card, path, sentAt, it.answerBy(), partner));
            case UNCONFIRMED ->
                Optional.of(item("discovery.waiting.unconfirmed", partner, card, path, sentAt, it.answerBy(), null));
            case CONFIRMED ->
                Optional.of(item("discovery.waiting.confirmed", partner, card, path, sentAt, limits.today(), null));
            case WITHDRAWN, CLOSED -> Optional.empty();
        };
    }

    private List<Waiting> undone(Acting.Staff staff) {
        var unnoticed = undone.unnoticed();
        var cards = cards(staff, unnoticed.stream().map(UndoneLink::person).toList());
        return unnoticed.stream()
                .filter(it -> cards.has(it.person()) && concerns(staff, cards.of(it.person())))
                .map(it -> item(
                        "discovery.waiting.undone",
                        read.name(it.partner()),
                        cards.of(it.person()),
                        "/clients/" + it.person().value() + "/undone",
                        it.undoneAt(),
                        day(it.undoneAt()),
                        null))
                .toList();
    }

    private List<Waiting> breaches(Acting.Staff staff) {
        var waiting = tasks.waiting();
        var cards = cards(staff, waiting.stream().map(it -> it.link().person()).toList());
        return waiting.stream()
                .filter(it -> cards.has(it.link().person()))
                .map(it -> item(
                        "breach.waiting",
                        read.name(it.link().partner()),
                        cards.of(it.link().person()),
                        "/data-protection/breaches/" + it.link().id(),
                        it.link().undoneAt(),
                        day(it.dueAt()),
                        null))
                .toList();
    }

    private PersonCards cards(Acting.Staff staff, Collection<PersonId> persons) {
        return recognition.cards(staff.institution(), persons, "journal.waiting-proposals");
    }

    private static boolean concerns(Acting.Staff staff, PersonCard card) {
        return card.adviser() == null
                || card.adviser().equals(staff.staff())
                || staff.roles().contains(Role.COORDINATOR);
    }

    private static Waiting item(
            String what,
            String partner,
            PersonCard card,
            String path,
            Instant since,
            LocalDate due,
            @Nullable String onWhom) {
        return new Waiting(what, List.of(partner), card.id(), card.surnameFirst(), path, since, due, onWhom);
    }

    private static LocalDate day(Instant at) {
        return Warsaw.dayOf(at);
    }
}
