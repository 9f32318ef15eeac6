package pl.sciezka.offer.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.sciezka.institution.Colleague;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.Support;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What was typed about a service (formularz usługi).
public record ListingForm(Map<String, String> typed) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s<>\"]+\\.[^\\s<>\"]+");
    private static final Pattern TELEPHONE = Pattern.compile("[+0-9][0-9 ()/-]{5,30}(w(ewn)?\\. ?\\d{1,6})?");

    static ListingForm by(StaffId writer) {
        return new ListingForm(Map.of("owner", writer.value().toString()));
    }

    public static ListingForm of(Listing it) {
        var says = it.description();
        var typed = new TreeMap<String, String>();
        typed.put("name", says.name());
        typed.put("support", says.support().name());
        typed.put("what", says.what());
        typed.put("forWhom", says.forWhom());
        typed.put("place", says.place());
        if (says.telephone() != null) typed.put("telephone", says.telephone());
        if (says.email() != null) typed.put("email", says.email());
        if (says.website() != null) typed.put("website", says.website());
        if (says.conditions() != null) typed.put("conditions", says.conditions());
        typed.put("owner", it.owner().value().toString());
        return new ListingForm(typed);
    }

    public String text(String field) {
        return Typed.text(typed.get(field));
    }

    public FormErrors errors(Collection<Colleague> staff) {
        return FormErrors.collect()
                .when(text("name").isEmpty(), "name", "offer.error.name")
                .when(text("name").length() > Description.LONGEST_NAME, "name", "offer.error.long")
                .when(support().isEmpty(), "support", "offer.error.support")
                .when(text("what").isEmpty(), "what", "offer.error.what")
                .when(text("what").length() > Description.LONGEST, "what", "offer.error.long")
                .when(text("forWhom").isEmpty(), "forWhom", "offer.error.for-whom")
                .when(text("forWhom").length() > Description.LONGEST, "forWhom", "offer.error.long")
                .when(text("place").isEmpty(), "place", "offer.error.place")
                .when(text("place").length() > Description.LONGEST_LINE, "place", "offer.error.long")
                .when(text("telephone").isEmpty() && text("email").isEmpty(), "telephone", "offer.error.contact")
                .when(!fits("telephone", TELEPHONE), "telephone", "offer.error.telephone")
                .when(!fits("email", EMAIL), "email", "offer.error.email")
                .when(!fits("website", WEBSITE), "website", "offer.error.website")
                .when(text("conditions").length() > Description.LONGEST, "conditions", "offer.error.long")
                .when(owner(staff).isEmpty(), "owner", "offer.error.owner")
                .done();
    }

    public Description description() {
        return new Description(
                text("name"),
                support().orElseThrow(),
                text("what"),
                text("forWhom"),
                text("place"),
                orNull("telephone"),
                orNull("email"),
                orNull("website"),
                orNull("conditions"));
    }

    /// One of those who work there now.
    Optional<StaffId> owner(Collection<Colleague> staff) {
        return staff.stream()
                .map(Colleague::staff)
                .filter(it -> it.value().toString().equals(text("owner")))
                .findFirst();
    }

    private Optional<Support> support() {
        return Arrays.stream(Support.values())
                .filter(it -> it.name().equals(text("support")))
                .findFirst();
    }

    private boolean fits(String field, Pattern pattern) {
        var text = text(field);
        return text.isEmpty()
                || text.length() <= Description.LONGEST_LINE
                        && pattern.matcher(text).matches();
    }

    private @Nullable String orNull(String field) {
        return Typed.orNull(typed.get(field));
    }
}
