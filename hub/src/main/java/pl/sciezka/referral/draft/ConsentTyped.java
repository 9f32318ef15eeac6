package pl.sciezka.referral.draft;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.sciezka.referral.ground.Consent;
import pl.sciezka.referral.ground.ConsentScope;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// The form of a consent as typed; every field may be empty. `paper`: the signed paper is in the files.
record ConsentTyped(
        @Nullable String given,
        @Nullable String until,
        @Nullable List<String> scope,
        @Nullable String paper) {

    /// Nobody consents for longer than this at once: a custom of this program.
    static final int LONGEST_YEARS = 2;

    private static final Set<ConsentScope> ALWAYS =
            EnumSet.complementOf(EnumSet.of(ConsentScope.TELEPHONE, ConsentScope.NEEDS));

    static ConsentTyped of(Consent it) {
        return new ConsentTyped(
                it.givenOn().toString(),
                it.until().toString(),
                it.scope().stream().map(Enum::name).toList(),
                "true");
    }

    static ConsentTyped empty() {
        return new ConsentTyped(null, null, null, null);
    }

    Set<String> ticked() {
        return scope == null ? Set.of() : Set.copyOf(scope);
    }

    /// What is wrong for this draft on that day, in the order of the form.
    FormErrors errors(Draft draft, LocalDate today) {
        var from = Typed.day(given).orElse(null);
        var to = Typed.day(until).orElse(null);
        return FormErrors.collect()
                .when(from == null, "given", "referral.consent.error.given")
                .when(from != null && from.isAfter(today), "given", "referral.consent.error.future")
                .when(to == null, "until", "referral.consent.error.until")
                .when(to != null && to.isBefore(today), "until", "referral.consent.error.expired")
                .when(to != null && from != null && to.isBefore(from), "until", "referral.consent.error.order")
                .when(to != null && to.isAfter(today.plusYears(LONGEST_YEARS)), "until", "referral.consent.error.long")
                .when(!chosen().containsAll(ALWAYS), "scope", "referral.consent.error.scope")
                .when(!chosen().containsAll(draft.needsConsentTo()), "scope", "referral.consent.error.telephone")
                .when(paper == null, "paper", "referral.consent.error.paper")
                .done();
    }

    /// Only after [#errors] found nothing.
    Consent consent(Draft draft) {
        if (draft.route() == null) throw new IllegalStateException("A consent names the receiver");
        return new Consent(
                draft.id(),
                draft.person(),
                draft.route().receiver(),
                Typed.day(given).orElseThrow(),
                Typed.day(until).orElseThrow(),
                chosen(),
                null);
    }

    private Set<ConsentScope> chosen() {
        return Set.of(ConsentScope.values()).stream()
                .filter(it -> ticked().contains(it.name()))
                .collect(Collectors.toSet());
    }
}
