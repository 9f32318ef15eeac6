package pl.sciezka.plan.board;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.client.CommonClients;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.JointPlans;
import pl.sciezka.plan.joint.OwnParts;
import pl.sciezka.plan.reading.FreezePlan;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.skeleton.Skeleton;
import pl.sciezka.skeleton.Skeletons;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Transactions;

/// A plan as a board and as a list, and its beginning.
@Pages("/plans")
class PlanPages {

    private final PlanReading reading;
    private final JointPlans plans;
    private final CommonClients commonClients;
    private final ClientHeaders clients;
    private final Skeletons skeletons;
    private final StartPlan startPlan;
    private final OwnParts ownParts;
    private final FreezePlan freezePlan;
    private final Transactions transactions;

    PlanPages(
            PlanReading reading,
            JointPlans plans,
            CommonClients commonClients,
            ClientHeaders clients,
            Skeletons skeletons,
            StartPlan startPlan,
            OwnParts ownParts,
            FreezePlan freezePlan,
            Transactions transactions) {
        this.reading = reading;
        this.plans = plans;
        this.commonClients = commonClients;
        this.clients = clients;
        this.skeletons = skeletons;
        this.startPlan = startPlan;
        this.ownParts = ownParts;
        this.freezePlan = freezePlan;
        this.transactions = transactions;
    }

    record Board(PlanHead head, PlanPicture picture) implements Page {}

    record Listing(PlanHead head, PlanPicture picture) implements Page {}

    record StartForm(
            ClientHeader client,
            boolean common,
            List<Skeleton> skeletons,
            @Nullable String why) implements Page {}

    /// What stays with us of a plan whose common client was undone.
    record OwnPart(ClientHeader client, List<PlanAction> actions) implements Page {}

    @GetMapping("/of/{person}")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page of(@PathVariable PersonId person) {
        var client = clients.of(person);
        var circle = commonClients.of(person);
        var newest = circle.flatMap(it -> plans.newestOf(it.id()));
        if (newest.isPresent()) return Redirect.to("/plans/" + newest.get().value());
        if (circle.isEmpty()) {
            var left = ownParts.of(person);
            if (!left.isEmpty()) return new OwnPart(client, left);
        }
        return new StartForm(client, circle.isPresent(), skeletons.newest(), null);
    }

    /// Where the last plan is over; while one runs, it is that one.
    @GetMapping("/of/{person}/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page startAnew(@PathVariable PersonId person) {
        var client = clients.of(person);
        var circle = commonClients.of(person);
        var running = circle.flatMap(it -> plans.runningOf(it.id()));
        if (running.isPresent())
            return Redirect.to("/plans/" + running.get().plan().id().value());
        return new StartForm(client, circle.isPresent(), skeletons.newest(), null);
    }

    /// A former partner's plan that nobody may see any more is frozen on that partner's behalf, and then it begins.
    @PostMapping("/of/{person}")
    @ForThoseWhoServe(value = Purpose.JOINT_SERVICE, oneTransaction = false)
    Page start(@PathVariable PersonId person, @RequestParam(defaultValue = "") String skeleton) {
        var us = CurrentActing.staff();
        var client = transactions.as(us, () -> clients.of(person));
        var chosen = skeletons.newest().stream()
                .filter(it -> it.version().skeleton().equals(skeleton))
                .findFirst();
        if (chosen.isEmpty() && !skeleton.equals("empty"))
            return new StartForm(client, true, skeletons.newest(), "plan.start.choose");
        Supplier<StartPlan.Result> start = () -> startPlan.start(person, chosen.orElse(null));
        var result = transactions.as(us, start);
        if (result instanceof StartPlan.Result.RunsOutOfSight && freed(person, us)) result = transactions.as(us, start);
        return switch (result) {
            case StartPlan.Result.Started(var plan) ->
                Redirect.to("/plans/" + plan.value() + "/list").saying("plan.started");
            case StartPlan.Result.RunsAlready(var plan) ->
                Redirect.to("/plans/" + plan.value()).saying("plan.runs-already");
            case StartPlan.Result.RunsOutOfSight _ ->
                new StartForm(client, true, skeletons.newest(), "plan.start.out-of-sight");
            case StartPlan.Result.NotACommonClient _ -> new StartForm(client, false, List.of(), null);
        };
    }

    private boolean freed(PersonId person, Acting.Staff us) {
        return transactions
                .as(us, () -> commonClients.of(person))
                .filter(it -> freezePlan.unseen(it, us.institution()))
                .isPresent();
    }

    /// Before it is agreed a plan is read as a list: nothing moves yet.
    @GetMapping("/{plan}")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page board(@PathVariable PlanId plan) {
        var head = reading.head(plan);
        return new Board(head, PlanPicture.of(head));
    }

    @GetMapping("/{plan}/list")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page list(@PathVariable PlanId plan) {
        var head = reading.head(plan);
        return new Listing(head, PlanPicture.of(head));
    }
}
