package pl.sciezka.plan.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.joint.PlanJson;
import pl.sciezka.plan.reading.Names;
import pl.sciezka.plan.reading.ShownDay;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.Why;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.TypedDay;

/// What somebody typed about an action (formularz działania), kept as typed until it is right.
record ActionForm(
        @Nullable String what,
        @Nullable String byClient,
        @Nullable String owner,
        @Nullable String person,
        @Nullable String due,
        @Nullable List<String> waitsFor,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String seen) {

    static ActionForm empty() {
        return new ActionForm("", null, "", "", "", List.of(), "", "", "");
    }

    static ActionForm of(Commitment it) {
        return new ActionForm(
                it.what(),
                it.byClient() ? "true" : null,
                it.owner() instanceof Owner.Member(var id) ? id.value().toString() : "",
                it.person() == null ? "" : it.person().value().toString(),
                it.due() == null ? "" : ShownDay.of(it.due()),
                it.waitsFor().stream().map(id -> id.value().toString()).toList(),
                "",
                "",
                PlanJson.of(it));
    }

    /// The same words, now on top of what was saved meanwhile.
    ActionForm onTopOf(Commitment saved) {
        return new ActionForm(what, byClient, owner, person, due, waitsFor, reason, note, PlanJson.of(saved));
    }

    /// A day that is over may stay, but is not promised anew.
    FormErrors errors(Names names, Set<InstitutionId> mayTakePart, @Nullable Commitment before, LocalDate today) {
        var ofForm = FormErrors.collect()
                .when(text(what).isEmpty(), "what", "plan.error.what-missing")
                .when(text(what).length() > Commitment.LONGEST, "what", "plan.error.what-long")
                .when(owner(before, mayTakePart).isEmpty(), "owner", "plan.error.owner")
                .when(!personServesThere(names, before), "person", "plan.error.person")
                .when(!text(due).isEmpty() && day().isEmpty(), "due", "plan.error.day")
                .when(isOver(before, today), "due", "plan.error.due-over");
        return ReasonForm.errors(ofForm, reason, text(note)).done();
    }

    Commitment commitment(@Nullable Commitment before, Set<InstitutionId> mayTakePart) {
        return new Commitment(
                text(what),
                byClient != null,
                owner(before, mayTakePart).orElseThrow(),
                text(person).isEmpty() ? null : StaffId.of(text(person)),
                day().orElse(null),
                waiting().stream().flatMap(it -> ActionId.read(it).stream()).collect(Collectors.toSet()));
    }

    Why why() {
        return ReasonForm.why(text(reason), text(note));
    }

    List<String> waiting() {
        return waitsFor == null ? List.of() : new ArrayList<>(waitsFor);
    }

    /// An empty choice keeps an owner that is still to be settled.
    private Optional<Owner> owner(@Nullable Commitment before, Set<InstitutionId> mayTakePart) {
        if (text(owner).isEmpty())
            return before != null && before.owner() instanceof Owner.ToBeSettled it
                    ? Optional.of(it)
                    : Optional.empty();
        return mayTakePart.stream()
                .filter(it -> it.value().toString().equals(text(owner)))
                .findFirst()
                .map(Owner.Member::new);
    }

    /// Whoever is named already may stay, whatever became of the roles since.
    private boolean personServesThere(Names names, @Nullable Commitment before) {
        return text(person).isEmpty()
                || names.staff().values().stream()
                        .anyMatch(it -> it.staff().value().toString().equals(text(person))
                                && it.institution().value().toString().equals(text(owner))
                                && (it.servesClients()
                                        || before != null && it.staff().equals(before.person())));
    }

    private boolean isOver(@Nullable Commitment before, LocalDate today) {
        return day().filter(it -> it.isBefore(today) && (before == null || !it.equals(before.due())))
                .isPresent();
    }

    private Optional<LocalDate> day() {
        return TypedDay.read(text(due));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
