package pl.sciezka.plan.edit;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.EditProblem;
import pl.sciezka.plan.joint.PlanJson;
import pl.sciezka.plan.reading.Names;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.reading.PlanPartners;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.GoalId;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;

/// Adding and changing an action of a plan.
@Pages("/plans/{plan}/actions")
class ActionPages {

    private final PlanReading reading;
    private final PlanRoom room;
    private final PlanPartners partners;
    private final EditPlan editPlan;

    ActionPages(PlanReading reading, PlanRoom room, PlanPartners partners, EditPlan editPlan) {
        this.reading = reading;
        this.room = room;
        this.partners = partners;
        this.editPlan = editPlan;
    }

    /// `action` is null while it is new; `saved` is what a colleague saved while this was being typed.
    record ActionPage(
            PlanHead head,
            GoalId goal,
            @Nullable PlanAction action,
            List<InstitutionId> mayTakePart,
            List<PlanAction> others,
            ActionForm form,
            FormErrors errors,
            @Nullable EditProblem problem,
            @Nullable Commitment saved)
            implements FormPage {

        @Override
        public boolean conflicts() {
            return saved != null || problem != null;
        }

        /// Whom an action may be given to: the own institution's people first, then those of the others by surname.
        List<Names.Contact> people() {
            var us = head.open().us();
            var named =
                    action == null ? null : head.names().of(action.commitment().person());
            var serving = mayTakePart.stream()
                    .sorted(Comparator.comparing((InstitutionId it) -> !it.equals(us))
                            .thenComparing(head.names()::of))
                    .flatMap(it -> head.names().servingAt(it).stream());
            var all = new LinkedHashSet<>(serving.toList());
            if (named != null && mayTakePart.contains(named.institution())) all.add(named);
            return List.copyOf(all);
        }

        /// What was typed, as far as it can be read beside what was saved.
        @Nullable
        Commitment typed() {
            var names = head.names();
            var members = new LinkedHashSet<>(mayTakePart);
            return form.errors(names, members, saved, head.open().today()).any()
                    ? null
                    : form.commitment(saved, members);
        }
    }

    @GetMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page blank(@PathVariable PlanId plan, @RequestParam GoalId goal) {
        return page(reading.head(plan), goal, null, ActionForm.empty(), FormErrors.none(), null, null);
    }

    @PostMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page add(@PathVariable PlanId plan, @RequestParam GoalId goal, @ModelAttribute ActionForm form) {
        var open = room.decide(plan);
        var head = reading.head(open);
        var members = mayTakePart(open);
        var errors = form.errors(head.names(), members, null, open.today());
        if (errors.any()) return page(head, goal, null, form, errors, null, null);
        var id = ActionId.next();
        var edit = new Edit.AddAction(id, goal, form.commitment(null, members), form.why());
        return EditAnswer.to(
                plan,
                editPlan.edit(open, edit),
                "plan.saved",
                problem -> page(head, goal, null, form, errors, problem, null));
    }

    @GetMapping("/{action}")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page show(@PathVariable PlanId plan, @PathVariable ActionId action) {
        var head = reading.head(plan);
        var found = found(head.open(), action);
        var form = ActionForm.of(found.commitment());
        return page(head, found.goal(), found, form, FormErrors.none(), null, null);
    }

    /// What was typed is never lost: when somebody saved other words meanwhile, both are shown.
    @PostMapping("/{action}")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page change(@PathVariable PlanId plan, @PathVariable ActionId action, @ModelAttribute ActionForm form) {
        var open = room.decide(plan);
        var head = reading.head(open);
        var found = found(open, action);
        var now = found.commitment();
        if (!PlanJson.of(now).equals(form.seen()))
            return page(head, found.goal(), found, form.onTopOf(now), FormErrors.none(), null, now);
        var members = mayTakePart(open);
        var errors = form.errors(head.names(), members, now, open.today());
        if (errors.any()) return page(head, found.goal(), found, form, errors, null, null);
        var edit = new Edit.ChangeAction(action, form.commitment(now, members), form.why());
        return EditAnswer.to(
                plan,
                editPlan.edit(open, edit),
                "plan.saved",
                problem -> page(head, found.goal(), found, form, errors, problem, null));
    }

    private Page page(
            PlanHead head,
            GoalId goal,
            @Nullable PlanAction action,
            ActionForm form,
            FormErrors errors,
            @Nullable EditProblem problem,
            @Nullable Commitment saved) {
        var steps = head.open().plan().seenBy(head.open().us());
        if (steps.goal(goal).isEmpty()) throw new Absent();
        var others = steps.liveActions().stream()
                .filter(it -> action == null || !it.id().equals(action.id()))
                .toList();
        return new ActionPage(
                head, goal, action, List.copyOf(mayTakePart(head.open())), others, form, errors, problem, saved);
    }

    private Set<InstitutionId> mayTakePart(OpenPlan open) {
        var circle = open.circle();
        return circle == null
                ? Set.of(open.us())
                : new LinkedHashSet<>(partners.mayTakePart(circle, open.us(), open.today()));
    }

    private static PlanAction found(OpenPlan open, ActionId action) {
        return open.plan()
                .seenBy(open.us())
                .action(action)
                .or(() -> open.plan().preview().action(action))
                .orElseThrow(Absent::new);
    }
}
