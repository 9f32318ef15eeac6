package pl.sciezka.plan.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.Needs;
import pl.sciezka.client.PersonBrief;
import pl.sciezka.plan.board.Card;
import pl.sciezka.plan.board.PlanPicture;
import pl.sciezka.plan.document.PlanDocument;
import pl.sciezka.plan.joint.Party;
import pl.sciezka.plan.reading.Difference;
import pl.sciezka.plan.reading.PlanValues;
import pl.sciezka.plan.reading.ShownDay;
import pl.sciezka.plan.sheet.PlanSheet;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.shell.Texts;

/// Puts the sheet of a plan together; always in Polish, as the records are.
class SheetMaker {

    private final Texts texts;
    private final PlanPicture picture;
    private final PersonBrief person;
    private final Needs needs;
    private final List<PlanDocument> documents;
    private final List<Card> numbered;

    SheetMaker(Texts texts, PlanPicture picture, PersonBrief person, Needs needs, List<PlanDocument> documents) {
        this.texts = texts;
        this.picture = picture;
        this.person = person;
        this.needs = needs;
        this.documents = documents;
        this.numbered = picture.cards().stream().filter(SheetMaker::promised).toList();
    }

    PlanSheet sheet(boolean large) {
        var open = picture.open();
        var name = person.givenName() + " " + person.surname();
        return new PlanSheet(
                words(),
                whose(name),
                open.plan().drafted() ? text("plan.paper.intro-draft") : null,
                picture.rows().stream()
                        .flatMap(this::rows)
                        .filter(it -> !it.actions().isEmpty())
                        .toList(),
                contacts(),
                documents.stream()
                        .map(it -> text("plan.paper.document", word(it.kind()), it.number(), ShownDay.of(it.dated())))
                        .toList(),
                pending(),
                Stream.concat(
                                Stream.of(text("plan.paper.sign.client")),
                                open.plan().parties().stream()
                                        .flatMap(it -> it instanceof Party.Institution(var id)
                                                ? Stream.of(picture.names().of(id))
                                                : Stream.empty())
                                        .sorted()
                                        .map(it -> text("plan.paper.sign.institution", it)))
                        .toList(),
                text("plan.paper.foot", open.plan().content(), ShownDay.of(open.today())),
                large);
    }

    private String whose(String name) {
        var who = person.birthYear() == null
                ? text("plan.paper.whose-no-year", name)
                : text("plan.paper.whose", name, person.birthYear());
        return needs.none() ? who : who + ". " + text("needs.in-contact", needs.line(this::text));
    }

    /// Steps that only an open change would add are not promised yet and stand under the change.
    private Stream<PlanSheet.Row> rows(PlanPicture.Row row) {
        return row.goals().stream()
                .map(line -> new PlanSheet.Row(
                        row.barrier().name(),
                        line.goal().text(),
                        line.cards().stream()
                                .filter(it -> !it.pending() && it.action().stage() != ActionStage.DROPPED)
                                .map(this::action)
                                .toList()));
    }

    private static boolean promised(Card card) {
        return !card.pending() && card.action().stage() != ActionStage.DROPPED;
    }

    private @Nullable String after(Card card) {
        var waitsFor = card.action().commitment().waitsFor();
        var places = numbered.stream()
                .filter(it -> waitsFor.contains(it.action().id()) && it.action().stage() != ActionStage.DONE)
                .map(it -> String.valueOf(numbered.indexOf(it) + 1))
                .toList();
        return places.isEmpty() ? null : text("plan.paper.after", String.join(", ", places));
    }

    private PlanSheet.Action action(Card card) {
        var promise = card.action().commitment();
        var institution = promise.owner() instanceof Owner.ToBeSettled(var role)
                ? text("plan.to-be-settled", role)
                : card.owner();
        return new PlanSheet.Action(
                (numbered.indexOf(card) + 1) + ". " + card.what(),
                after(card),
                promise.byClient() ? text("plan.paper.me") + ", " + text("plan.paper.with", institution) : institution,
                promise.byClient(),
                when(card.action()));
    }

    private String when(PlanAction action) {
        return switch (action.state()) {
            case PlanAction.State.Done _ -> text("plan.paper.done");
            case PlanAction.State.PutOff put -> ShownDay.of(put.until());
            case PlanAction.State.Proposed _,
                    PlanAction.State.Agreed _,
                    PlanAction.State.InProgress _,
                    PlanAction.State.Dropped _ ->
                action.commitment().due() == null
                        ? text("plan.due.none")
                        : ShownDay.of(action.commitment().due());
        };
    }

    private List<PlanSheet.Contact> contacts() {
        return picture.cards().stream()
                .map(Card::person)
                .filter(Objects::nonNull)
                .distinct()
                .map(it -> new PlanSheet.Contact(
                        text("plan.paper.call.who", it.name(), picture.names().of(it.institution())),
                        it.telephone() == null ? text("plan.paper.no-phone") : it.telephone()))
                .toList();
    }

    private PlanSheet.@Nullable Pending pending() {
        var plan = picture.open().plan();
        return plan.openChanges().stream()
                .filter(it -> it.missing().contains(new Party.Client()))
                .findFirst()
                .map(it -> new PlanSheet.Pending(
                        text("plan.paper.changes", it.number()),
                        Difference.of(it, plan).stream().map(this::line).toList()))
                .orElse(null);
    }

    private PlanSheet.Line line(Difference it) {
        return new PlanSheet.Line(word(it.kind()) + ": " + it.step(), value(it.was()), value(it.now()));
    }

    private String value(@Nullable Object value) {
        var words = new PlanValues(
                        this::text, picture.names(), picture.open().plan().preview())
                .of(value);
        return words == null ? "–" : words;
    }

    private PlanSheet.Words words() {
        return new PlanSheet.Words(
                Texts.POLISH.getLanguage(),
                text("plan.paper.heading"),
                text("plan.paper.subject"),
                text("plan.paper.intro"),
                text("plan.paper.area"),
                text("plan.paper.what"),
                text("plan.paper.who"),
                text("plan.paper.when"),
                text("plan.paper.call"),
                text("plan.paper.documents"),
                text("plan.paper.sign"),
                text("plan.paper.changes-was"),
                text("plan.paper.changes-now"),
                text("plan.paper.nothing"));
    }

    private String text(String key, Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }

    private String word(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
