package pl.sciezka.offer.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.ListingId;
import pl.sciezka.offer.directory.Compared.Difference;
import pl.sciezka.offer.directory.Compared.Reason;
import pl.sciezka.offer.register.Listing;
import pl.sciezka.offer.register.ListingForm;
import pl.sciezka.offer.register.Listings;
import tools.jackson.databind.JsonNode;

/// Holds each service of a file against the own register: new, changed, the same, or refused with why and where.
@Component
class CompareDirectory {

    private static final List<String> FIELDS =
            List.of("name", "support", "what", "forWhom", "place", "telephone", "email", "website", "conditions");

    private static final int MOST_REASONS = 3;

    private final ServiceSchema schema;
    private final Listings listings;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Clock clock;

    CompareDirectory(
            ServiceSchema schema, Listings listings, Institutions institutions, Colleagues colleagues, Clock clock) {
        this.schema = schema;
        this.listings = listings;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    List<Compared> compare(List<ReadDirectory.At> services, Acting.Staff by) {
        var ids = new HashSet<ListingId>();
        var all = new ArrayList<Compared>();
        for (var it : services) all.add(compare(it, by, ids));
        return all;
    }

    private Compared compare(ReadDirectory.At at, Acting.Staff by, Set<ListingId> ids) {
        var service = at.service();
        var name = service.path("name").isString() ? service.path("name").asString() : at.pointer();
        var faults = schema.faults(service);
        if (!faults.isEmpty())
            return new Compared.Refused(
                    name,
                    faults.stream()
                            .limit(MOST_REASONS)
                            .map(it -> new Reason(at.pointer() + it.pointer(), it.key(), it.argument()))
                            .toList());
        if (!service.path("status").asString().equals("active")) return refused(name, at, "/status", "status");
        if (isAnothers(service, by.institution())) return refused(name, at, "/organization/id", "another");
        var id = UUID.fromString(service.path("id").asString());
        var before = before(id, by.institution());
        var listing = before == null ? made(by.institution(), id) : before.id();
        if (!ids.add(listing)) return refused(name, at, "/id", "twice");
        if (before != null && before.isOver()) return refused(name, at, "/id", "over");
        return compare(at, by, name, before, listing);
    }

    private Compared compare(
            ReadDirectory.At at, Acting.Staff by, String name, @Nullable Listing before, ListingId id) {
        var typed = TypedFromJson.of(at.service(), before);
        typed.put(
                "owner", (before == null ? by.staff() : before.owner()).value().toString());
        var form = new ListingForm(typed);
        var errors = form.errors(colleagues.in(by.institution()));
        if (before != null) {
            var differences = differences(ListingForm.of(before), form);
            if (differences.isEmpty()) return new Compared.Unchanged(name);
            if (!onlyOwner(errors.byField())) return refused(name, at, errors.byField());
            return new Compared.Changed(name, listing(before, form, id, by), differences);
        }
        return errors.any() ? refused(name, at, errors.byField()) : new Compared.New(name, listing(null, form, id, by));
    }

    /// Who answers for an entry may have left; that keeps nobody from correcting it.
    private static boolean onlyOwner(Map<String, String> errors) {
        return errors.keySet().stream().allMatch("owner"::equals);
    }

    private Listing listing(@Nullable Listing before, ListingForm form, ListingId id, Acting.Staff by) {
        return new Listing(
                id,
                by.institution(),
                "",
                form.description(),
                before == null ? by.staff() : before.owner(),
                Warsaw.today(clock),
                null,
                before == null ? 0 : before.version());
    }

    private static List<Difference> differences(ListingForm was, ListingForm now) {
        return FIELDS.stream()
                .filter(it -> !was.text(it).equals(now.text(it)))
                .map(it -> new Difference(it, emptyToNull(was.text(it)), emptyToNull(now.text(it))))
                .toList();
    }

    /// What this program exported, or what was brought under that id before.
    private @Nullable Listing before(UUID id, InstitutionId own) {
        return listings.find(new ListingId(id))
                .filter(it -> it.isOf(own))
                .or(() -> listings.find(made(own, id)))
                .orElse(null);
    }

    /// An id of ours, so that nobody's file can take that of another institution.
    private static ListingId made(InstitutionId own, UUID id) {
        return new ListingId(UUID.nameUUIDFromBytes((own.value() + " " + id).getBytes(UTF_8)));
    }

    private boolean isAnothers(JsonNode service, InstitutionId own) {
        var organization = service.path("organization").path("id");
        if (!organization.isString()) return false;
        var id = new InstitutionId(UUID.fromString(organization.asString()));
        return !id.equals(own) && institutions.find(id).isPresent();
    }

    private static Compared refused(String name, ReadDirectory.At at, String pointer, String why) {
        return new Compared.Refused(
                name, List.of(new Reason(at.pointer() + pointer, "offer.directory.refused." + why, "")));
    }

    private static Compared refused(String name, ReadDirectory.At at, Map<String, String> errors) {
        return new Compared.Refused(
                name,
                errors.entrySet().stream()
                        .limit(MOST_REASONS)
                        .map(it -> new Reason(at.pointer() + TypedFromJson.pointer(it.getKey()), it.getValue(), ""))
                        .toList());
    }

    private static @Nullable String emptyToNull(String it) {
        return Objects.equals(it, "") ? null : it;
    }
}
