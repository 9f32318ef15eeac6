package pl.sciezka.offer.directory;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.sciezka.offer.register.Listing;
import pl.sciezka.referral.Support;
import tools.jackson.databind.JsonNode;

/// What a service of Open Referral says, as if somebody had typed it into the form of a service.
final class TypedFromJson {

    /// Where each field stands.
    private static final Map<String, String> POINTERS = Map.of(
            "name", "/name",
            "support", "/attributes",
            "what", "/description",
            "forWhom", "/eligibility_description",
            "place", "/service_at_locations",
            "telephone", "/phones/0/number",
            "email", "/email",
            "website", "/url",
            "conditions", "/application_process");

    private TypedFromJson() {}

    static String pointer(String field) {
        return POINTERS.getOrDefault(field, "");
    }

    static Map<String, String> of(JsonNode service, @Nullable Listing before) {
        var typed = new TreeMap<String, String>();
        POINTERS.forEach((field, pointer) -> put(typed, field, service.at(pointer)));
        typed.put("place", place(service));
        typed.put("support", support(service, before).name());
        var said = before == null ? null : before.description();
        if (said != null) {
            keep(typed, "website", ServiceJson.website(said.website()), said.website());
            keep(typed, "email", ServiceJson.email(said.email()), said.email());
        }
        return typed;
    }

    /// What cannot be said in the file as it stands in the register is not changed by it.
    private static void keep(
            Map<String, String> typed, String field, @Nullable String exported, @Nullable String here) {
        if (here != null && Objects.equals(typed.get(field), exported)) typed.put(field, here);
    }

    private static void put(Map<String, String> typed, String field, JsonNode value) {
        if (value.isString()) typed.put(field, value.asString());
    }

    private static String place(JsonNode service) {
        var first = service.path("service_at_locations").path(0);
        var location = first.path("location");
        var address = location.path("addresses").path(0);
        if (first.path("description").isString())
            return first.path("description").asString();
        if (location.path("name").isString()) return location.path("name").asString();
        if (address.path("address_1").isString())
            return address.path("address_1").asString() + ", "
                    + address.path("city").asString("");
        return "";
    }

    /// Our own words when the file has them; else what is known already, or another support.
    private static Support support(JsonNode service, @Nullable Listing before) {
        for (var attribute : service.path("attributes")) {
            var term = attribute.path("taxonomy_term");
            if (!term.path("taxonomy").asString("").equals(ServiceJson.TAXONOMY)) continue;
            var code = term.path("code").asString("");
            var known = Arrays.stream(Support.values())
                    .filter(it -> it.name().equals(code))
                    .findFirst();
            if (known.isPresent()) return known.get();
        }
        return before == null ? Support.OTHER : before.description().support();
    }
}
