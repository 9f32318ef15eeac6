package pl.sciezka.referral.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;
import pl.sciezka.referral.course.Route;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// The form of a draft as typed; every field may be empty. `route` is an institution, or an institution and its unit.
record DraftTyped(
        @Nullable String person,
        @Nullable String route,
        @Nullable String support,
        @Nullable String question,
        @Nullable String outcomes,
        @Nullable String wishedStart,
        @Nullable String telephone,
        @Nullable String informed,
        @Nullable String next) {

    static DraftTyped of(Draft it) {
        return new DraftTyped(
                it.person().value().toString(),
                it.route() == null ? "" : to(it.route().receiver(), it.route().unit()),
                it.support() == null ? "" : it.support().name(),
                it.question(),
                String.join("\n", it.outcomes()),
                it.wishedStart() == null ? "" : it.wishedStart().toString(),
                it.telephonePassedOn() ? "true" : null,
                it.informed() == null ? "" : it.informed().toString(),
                null);
    }

    static String to(InstitutionId institution, @Nullable UUID unit) {
        return institution.value() + (unit == null ? "" : "/" + unit);
    }

    boolean forCheck() {
        return "check".equals(next);
    }

    Optional<PersonId> personId() {
        return uuid(person).map(PersonId::new);
    }

    /// What cannot even be saved.
    FormErrors errors() {
        return FormErrors.collect()
                .when(Typed.wrongDay(wishedStart), "wishedStart", "referral.error.DAY")
                .when(Typed.wrongDay(informed), "informed", "referral.error.DAY")
                .when(Typed.text(question).length() > 4 * Draft.LONGEST, "question", "referral.error.long")
                .when(Typed.text(outcomes).length() > 4 * Draft.LONGEST, "outcomes", "referral.error.long")
                .done();
    }

    static FormErrors errorsOf(List<Gap> gaps) {
        var errors = FormErrors.collect();
        gaps.forEach(it -> errors.when(true, it.field(), "referral.gap." + it.name()));
        return errors.done();
    }

    Draft toDraft(ReferralId id, PersonId about, StaffId author, InstitutionId sender) {
        return new Draft(
                id,
                about,
                author,
                routeFrom(sender).orElse(null),
                supportChosen().orElse(null),
                Typed.text(question),
                Typed.text(outcomes).lines().toList(),
                Typed.day(wishedStart).orElse(null),
                telephone != null,
                Typed.day(informed).orElse(null));
    }

    private Optional<Route> routeFrom(InstitutionId sender) {
        var parts = Typed.text(route).split("/", 2);
        var unit = parts.length == 2 ? uuid(parts[1]).orElse(null) : null;
        return uuid(parts[0])
                .filter(it -> unit != null || !it.equals(sender.value()))
                .map(it -> Route.of(sender, new InstitutionId(it), unit));
    }

    private Optional<Support> supportChosen() {
        return List.of(Support.values()).stream()
                .filter(it -> it.name().equals(support))
                .findFirst();
    }

    private static Optional<UUID> uuid(@Nullable String typed) {
        try {
            return Typed.text(typed).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(Typed.text(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "DraftTyped[*]";
    }
}
