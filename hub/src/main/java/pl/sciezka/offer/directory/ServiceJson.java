package pl.sciezka.offer.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institution;
import pl.sciezka.offer.register.Listing;
import pl.sciezka.offer.register.PlacesOfListing;
import pl.sciezka.referral.Support;
import pl.sciezka.shell.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An entry of the register as a service of Open Referral, with the institution, where, and the places offered now.
@Component
class ServiceJson {

    /// How our kinds of support are known in a file.
    static final String TAXONOMY = "Wspólna Ścieżka: rodzaje wsparcia";

    private static final Pattern URI_OF_RFC =
            Pattern.compile("https?://[A-Za-z0-9._~!$&'()*+,;=:@%-]+([/?#][A-Za-z0-9._~!$&'()*+,;=:@/?#%-]*)?");

    private final Texts texts;
    private final JsonMapper json = JsonMapper.shared();

    ServiceJson(Texts texts) {
        this.texts = texts;
    }

    ObjectNode of(Listing it, Institution provider, List<PlacesOfListing.Line> places, Instant now) {
        var says = it.description();
        var id = it.id().value();
        var service = json.createObjectNode()
                .put("id", id.toString())
                .put("name", says.name())
                .put("status", "active")
                .put("description", says.what())
                .put("eligibility_description", says.forWhom())
                .put("assured_date", it.confirmedOn().toString());
        if (says.conditions() != null) service.put("application_process", says.conditions());
        var website = website(says.website());
        if (website != null) service.put("url", website);
        var email = email(says.email());
        if (email != null) service.put("email", email);
        if (says.telephone() != null)
            service.putArray("phones").addObject().put("id", made(id, "phone")).put("number", says.telephone());
        service.putArray("service_at_locations")
                .addObject()
                .put("id", made(id, "place"))
                .put("description", says.place());
        service.putObject("organization")
                .put("id", provider.id().value().toString())
                .put("name", provider.name())
                .put("description", provider.shortName());
        support(service, id, says.support());
        places(service, places, now);
        return service;
    }

    private void support(ObjectNode service, UUID id, Support support) {
        service.putArray("attributes")
                .addObject()
                .put("id", made(id, "support"))
                .put("link_id", id.toString())
                .put("link_entity", "service")
                .putObject("taxonomy_term")
                .put("id", made(null, support.name()))
                .put("code", support.name())
                .put("name", word(support))
                .put("description", word(support))
                .put("taxonomy", TAXONOMY);
    }

    private void places(ObjectNode service, List<PlacesOfListing.Line> places, Instant now) {
        if (places.isEmpty()) return;
        var capacities = service.putArray("capacities");
        for (var it : places) {
            var capacity = capacities
                    .addObject()
                    .put("id", it.offer().value().toString())
                    .put("available", it.free())
                    .put("maximum", it.places())
                    .put("description", it.from() + "/" + it.to())
                    .put("updated", now.toString());
            capacity.putObject("unit").put("id", made(null, "places")).put("name", unit());
        }
    }

    private String unit() {
        return texts.text(Texts.POLISH, "offer.directory.unit");
    }

    private String word(Support it) {
        return texts.text(Texts.POLISH, "Support." + it);
    }

    /// Null where it cannot be said as a URI of RFC 3986.
    static @Nullable String website(@Nullable String it) {
        if (it == null) return null;
        try {
            var ascii = new URI(it).toASCIIString().replace("[", "%5B").replace("]", "%5D");
            return URI_OF_RFC.matcher(ascii).matches() ? ascii : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /// Null where it cannot be said as a mailbox of RFC 5321.
    static @Nullable String email(@Nullable String it) {
        return it != null
                        && it.matches(
                                "[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}")
                ? it
                : null;
    }

    /// The same for the same service each time.
    private static String made(@Nullable UUID id, String what) {
        return UUID.nameUUIDFromBytes((id + " " + what).getBytes(UTF_8)).toString();
    }
}
