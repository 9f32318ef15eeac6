package pl.sciezka.exchange.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import pl.sciezka.client.FoundChange;
import pl.sciezka.client.FoundChange.FoundKind;
import pl.sciezka.client.FoundChange.SkipReason;
import pl.sciezka.shell.FormErrors;

/// What was ticked and chosen on the page of found changes. `all`: tick everything that can be told.
record FoundTyped(boolean all, Set<UUID> chosen, Map<UUID, EndReason> reasons, String why) {

    private static final String REASON = "reason-";

    static String reasonField(UUID id) {
        return REASON + id;
    }

    static FoundTyped of(MultiValueMap<String, String> form) {
        var chosen = new LinkedHashSet<UUID>();
        form.getOrDefault("chosen", List.of()).forEach(it -> id(it).ifPresent(chosen::add));
        var reasons = new HashMap<UUID, EndReason>();
        form.forEach((field, values) -> {
            if (!field.startsWith(REASON)) return;
            for (var reason : EndReason.values())
                if (values.contains(reason.name()))
                    id(field.substring(REASON.length())).ifPresent(it -> reasons.put(it, reason));
        });
        var why = form.getFirst("why");
        return new FoundTyped(false, chosen, reasons, why == null ? "" : why);
    }

    @Nullable
    String reason(UUID id) {
        var it = reasons.get(id);
        return it == null ? null : it.name();
    }

    /// What only a list says is not for people to choose.
    Optional<SkipReason> skip() {
        return SkipReason.ofPeople().stream()
                .filter(it -> it.name().equals(why))
                .findFirst();
    }

    FormErrors skipErrors() {
        return FormErrors.collect()
                .when(chosen.isEmpty(), "all", "exchange.found.error.none")
                .when(skip().isEmpty(), "why", "exchange.found.error.why")
                .done();
    }

    FormErrors tellErrors(Collection<FoundChange> taken) {
        var errors = FormErrors.collect().when(chosen.isEmpty(), "all", "exchange.found.error.none");
        for (var it : taken) {
            var id = it.id().value();
            errors.when(
                    it.kind() == FoundKind.DEREGISTERED && !reasons.containsKey(id),
                    reasonField(id),
                    "exchange.error.reason");
        }
        return errors.done();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
