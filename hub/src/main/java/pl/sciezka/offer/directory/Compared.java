package pl.sciezka.offer.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.offer.register.Listing;

/// One service of a brought file beside the register (porównanie).
sealed interface Compared {

    /// How the file calls it; its pointer where it has no name.
    String name();

    record New(String name, Listing listing) implements Compared {}

    record Changed(String name, Listing listing, List<Difference> differences) implements Compared {}

    record Unchanged(String name) implements Compared {}

    record Refused(String name, List<Reason> reasons) implements Compared {}

    /// `field` is a field of the form of a service.
    record Difference(
            String field, @Nullable String was, @Nullable String now) {}

    /// Where in the file, and why: a key with its argument.
    record Reason(String pointer, String key, String argument) {}
}
