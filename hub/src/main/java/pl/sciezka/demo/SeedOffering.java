package pl.sciezka.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.offer.ServiceStory;
import pl.sciezka.referral.Support;
import pl.sciezka.sheet.Outline;

/// A service of a seed file, and who of which institution enters it.
record SeedOffering(InstitutionId by, String surname, ServiceStory story) {

    static SeedOffering read(Outline node, Set<String> keys, LocalDate today) {
        node.only(
                "by",
                "person",
                "name",
                "support",
                "what",
                "for_whom",
                "place",
                "telephone",
                "conditions",
                "confirmed",
                "places");
        if (!keys.contains(node.text("by"))) throw node.error("no institution '" + node.text("by") + "' in this file");
        return new SeedOffering(
                SeedInstitution.id(node.text("by")),
                node.text("person"),
                new ServiceStory(
                        node.text("name"),
                        node.value("support", Support::valueOf),
                        node.text("what"),
                        node.text("for_whom"),
                        node.text("place"),
                        node.text("telephone"),
                        node.maybe("conditions").orElse(null),
                        node.value("confirmed", text -> SeedDay.read(text, today)),
                        places(node.child("places"), today)));
    }

    private static ServiceStory.@Nullable Places places(Optional<Outline> node, LocalDate today) {
        return node.map(it -> it.only(
                        "count", "from", "to", "until", "age_from", "age_to", "area", "registered_days", "on_benefit"))
                .map(it -> new ServiceStory.Places(
                        it.value("count", Integer::valueOf),
                        it.value("from", text -> SeedDay.read(text, today)),
                        it.value("to", text -> SeedDay.read(text, today)),
                        it.value("until", text -> SeedDay.read(text, today)),
                        number(it, "age_from"),
                        number(it, "age_to"),
                        it.maybe("area").orElse(null),
                        number(it, "registered_days"),
                        it.has("on_benefit")))
                .orElse(null);
    }

    private static @Nullable Integer number(Outline node, String name) {
        return node.has(name) ? node.value(name, Integer::valueOf) : null;
    }
}
