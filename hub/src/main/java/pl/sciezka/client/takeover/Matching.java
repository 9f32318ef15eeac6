package pl.sciezka.client.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.person.PersonKeys;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.Seal;

/// Finds the persons of the record that the rows of a list mean: by PESEL, else by document, else by name and birth
/// date. A number decides against a name only when surname and given name both differ: then somebody must look.
final class Matching {

    sealed interface Found {
        record Nobody() implements Found {}

        record One(StoredPerson stored) implements Found {}

        record OtherPerson() implements Found {}

        record Several() implements Found {}
    }

    private final Seal seal;
    private final Set<PersonId> taken;
    private final Map<String, StoredPerson> byPesel = new HashMap<>();
    private final Map<String, StoredPerson> byDocument = new HashMap<>();
    private final Map<Object, List<StoredPerson>> byBirthDate = new HashMap<>();
    private final Map<PersonData, Found> byNumber = new IdentityHashMap<>();

    /// `taken` holds the persons whom earlier rows of the list meant.
    Matching(InstitutionId institution, List<PersonData> rows, PersonBatches batches, Set<PersonId> taken) {
        this.seal = batches.seal(institution);
        this.taken = taken;
        for (var stored : batches.numbered(institution, rows)) {
            if (stored.peselIndex() != null) byPesel.put(key(stored.peselIndex()), stored);
            if (stored.documentIndex() != null) byDocument.put(key(stored.documentIndex()), stored);
        }
        for (var row : rows) byNumber.put(row, byNumber(row));
        var undecided = rows.stream()
                .filter(row -> byNumber.get(row) instanceof Found.Nobody)
                .toList();
        for (var stored : batches.bornWith(institution, undecided))
            byBirthDate
                    .computeIfAbsent(Objects.requireNonNull(stored.data().birthDate()), _ -> new ArrayList<>())
                    .add(stored);
    }

    /// One of the rows that it was made for.
    Found of(PersonData row) {
        var found = Objects.requireNonNull(byNumber.get(row));
        if (found instanceof Found.Nobody) found = byName(row);
        return found instanceof Found.One(var stored) && taken.contains(stored.id()) ? new Found.Several() : found;
    }

    private Found byNumber(PersonData row) {
        if (row.pesel() != null) {
            var stored = byPesel.get(key(seal.index(row.pesel().value())));
            if (stored == null) return new Found.Nobody();
            return stored.hasGivenName(row.identity()) || stored.hasSurname(row.identity())
                    ? new Found.One(stored)
                    : new Found.OtherPerson();
        }
        var stored = documentOf(row);
        return stored != null && (stored.hasName(row.identity()) || stored.isBornOn(row.birthDate()))
                ? new Found.One(stored)
                : new Found.Nobody();
    }

    private @Nullable StoredPerson documentOf(PersonData row) {
        var index = PersonKeys.documentIndex(seal, row);
        return index == null ? null : byDocument.get(key(index));
    }

    /// A person who has got a PESEL meanwhile is found, one who has another is somebody else.
    private Found byName(PersonData row) {
        if (row.birthDate() == null) return new Found.Nobody();
        var same = byBirthDate.getOrDefault(row.birthDate(), List.of()).stream()
                .filter(stored -> stored.hasName(row.identity()))
                .filter(stored -> row.pesel() == null || stored.peselIndex() == null)
                .filter(stored -> !stored.hasAnotherDocument(row))
                .toList();
        return switch (same.size()) {
            case 0 -> new Found.Nobody();
            case 1 -> new Found.One(Objects.requireNonNull(same.getFirst()));
            default -> new Found.Several();
        };
    }

    private static String key(byte[] index) {
        return HexFormat.of().formatHex(index);
    }
}
