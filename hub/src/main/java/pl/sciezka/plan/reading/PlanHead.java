package pl.sciezka.plan.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.plan.joint.JointPlan;
import pl.sciezka.plan.joint.Party;
import pl.sciezka.plan.joint.PlanChange;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.shell.CardTab;
import pl.sciezka.shell.Ui;

/// What stands above every page of a plan (nagłówek planu): about whom, in which state, and where one can go.
public record PlanHead(OpenPlan open, ClientHeader client, Names names, String skeletonName) {

    public String path() {
        return "/plans/" + open.plan().id().value();
    }

    public PlanStage stage() {
        return PlanStage.of(open.plan().state());
    }

    public boolean writable() {
        return open.stored().whole() && !open.plan().resting();
    }

    /// The lead of a plan of which a part stays hidden can only end it.
    public boolean mayFreeze() {
        return !open.stored().whole()
                && !open.plan().over()
                && open.plan().lead().equals(open.us());
    }

    /// One sentence of state: whom it waits for, since when.
    public String sentence(Ui ui) {
        return switch (open.plan().state()) {
            case JointPlan.State.Draft(var since) -> ui.text("plan.state.DRAFT", ui.day(since));
            case JointPlan.State.Refused(var on, var by, var sentence) ->
                ui.text("plan.state.REFUSED", ui.day(on), party(ui, by), sentence);
            case JointPlan.State.ToBeAgreed(var since) ->
                ui.text(
                        "plan.state.TO_BE_AGREED",
                        ui.day(since),
                        missing(ui, open.plan().missing()));
            case JointPlan.State.Active(var since) -> active(ui, since);
            case JointPlan.State.Suspended(var since, var reason, var until) ->
                ui.text("plan.state.SUSPENDED", ui.day(since), ui.day(until), ui.word(reason));
            case JointPlan.State.Closed(var on, var reason, var ignored) ->
                ui.text("plan.state.CLOSED", ui.day(on), ui.word(reason));
            case JointPlan.State.Frozen(var on) -> ui.text("plan.state.FROZEN", ui.day(on));
        };
    }

    private String active(Ui ui, LocalDate since) {
        var open = this.open.plan().openChanges();
        var gathered = open.stream().filter(PlanChange::gathered).count();
        return Stream.of(
                        ui.text("plan.state.ACTIVE", ui.day(since)),
                        counted(ui, "plan.state.changes", open.size() - gathered),
                        counted(ui, "plan.state.gathered", gathered))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String counted(Ui ui, String key, long count) {
        return count == 0 ? "" : ui.count(key, count);
    }

    public String missing(Ui ui, List<Party> parties) {
        return String.join(
                ", ", parties.stream().map(it -> party(ui, it)).sorted().toList());
    }

    public String party(Ui ui, Party party) {
        return switch (party) {
            case Party.Client _ -> ui.text("plan.party.client");
            case Party.Institution(var id) -> names.of(id);
        };
    }

    List<CardTab.Tab> tabs() {
        var waiting = open.plan().openChanges().size();
        return List.of(
                new CardTab.Tab("plan.tab.board", path(), 1, 0, List.of()),
                new CardTab.Tab("plan.tab.list", path() + "/list", 2, 0),
                new CardTab.Tab("plan.tab.agreement", path() + "/agreement", 3, 0),
                new CardTab.Tab("plan.tab.changes", path() + "/changes", 4, waiting),
                new CardTab.Tab("plan.tab.documents", path() + "/documents", 5, 0),
                new CardTab.Tab("plan.tab.paper", path() + "/paper", 6, 0));
    }

    /// Our actions that nobody of us is named for; empty where nothing can be written.
    public List<PlanAction> unnamed() {
        return writable() ? open.plan().unnamed(open.us()) : List.of();
    }

    /// The change that waits for us: to be put forward, or to be answered.
    @Nullable
    PlanChange changeThatWaits() {
        var us = new Party.Institution(open.us());
        return open.plan()
                .gatheredBy(open.us())
                .or(() -> open.plan().openChanges().stream()
                        .filter(it -> !it.gathered() && it.missing().contains(us))
                        .findFirst())
                .orElse(null);
    }
}
