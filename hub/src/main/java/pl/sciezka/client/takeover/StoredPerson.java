package pl.sciezka.client.takeover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonData.Contact;
import pl.sciezka.client.PersonData.Employment;
import pl.sciezka.client.PersonData.Identity;
import pl.sciezka.client.person.PersonKeys;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.Seal;

/// What the record already knows of a person (zapis w kartotece), as far as a list can change it. Numbers are only
/// known by their index.
record StoredPerson(
        PersonId id, PersonData data, byte @Nullable [] peselIndex, byte @Nullable [] documentIndex, Seal seal) {

    boolean hasName(Identity other) {
        return Folding.fold(data.identity().surname()).equals(Folding.fold(other.surname())) && hasGivenName(other);
    }

    boolean hasGivenName(Identity other) {
        return Folding.fold(data.identity().givenName()).equals(Folding.fold(other.givenName()));
    }

    boolean hasSurname(Identity other) {
        return Folding.fold(data.identity().surname()).equals(Folding.fold(other.surname()));
    }

    boolean isBornOn(@Nullable LocalDate day) {
        return day != null && day.equals(data.birthDate());
    }

    boolean hasAnotherDocument(PersonData row) {
        return documentIndex != null && row.document() != null && !Arrays.equals(documentIndex, index(row));
    }

    /// Whether the list knows something that the record does not; a blank in the list says nothing.
    boolean isToldMoreBy(PersonData row) {
        return row.pesel() != null && peselIndex == null
                || row.document() != null && !Arrays.equals(documentIndex, index(row))
                || !withoutNumbers(data).equals(withoutNumbers(completed(row)));
    }

    /// The record with what the list says put over it.
    PersonData completed(PersonData row) {
        return new PersonData(
                completed(data.identity(), row.identity()),
                row.pesel(),
                row.document(),
                or(row.birthDate(), data.birthDate()),
                or(row.caseNumber(), data.caseNumber()),
                completed(data.contact(), row.contact()),
                completed(data.employment(), row.employment()),
                completedBenefits(row),
                row.source(),
                row.asOf());
    }

    private static Identity completed(Identity old, Identity row) {
        return new Identity(
                row.surname(),
                row.givenName(),
                or(row.secondName(), old.secondName()),
                or(row.birthYear(), old.birthYear()),
                or(row.sex(), old.sex()),
                or(row.gmina(), old.gmina()),
                or(row.gminaName(), old.gminaName()));
    }

    private static @Nullable Contact completed(@Nullable Contact old, @Nullable Contact row) {
        if (old == null || row == null) return or(row, old);
        return new Contact(
                or(row.telephone(), old.telephone()),
                or(row.email(), old.email()),
                or(row.locality(), old.locality()),
                or(row.street(), old.street()),
                or(row.postalCode(), old.postalCode()));
    }

    private static @Nullable Employment completed(@Nullable Employment old, @Nullable Employment row) {
        if (old == null || row == null) return or(row, old);
        return new Employment(
                or(row.registeredSince(), old.registeredSince()),
                or(row.registeredUntil(), old.registeredUntil()),
                or(row.endReason(), old.endReason()),
                or(row.profession(), old.profession()));
    }

    /// Kind and first day say which benefit is meant.
    private List<PersonData.Benefit> completedBenefits(PersonData row) {
        var kept = data.benefits().stream()
                .filter(old -> row.benefits().stream()
                        .noneMatch(
                                it -> it.kind().equals(old.kind()) && it.from().equals(old.from())));
        return Stream.concat(kept, row.benefits().stream())
                .sorted(Comparator.comparing(PersonData.Benefit::from).thenComparing(PersonData.Benefit::kind))
                .toList();
    }

    private static PersonData withoutNumbers(PersonData it) {
        return new PersonData(
                it.identity(),
                null,
                null,
                it.birthDate(),
                it.caseNumber(),
                it.contact(),
                it.employment(),
                it.benefits(),
                "",
                LocalDate.EPOCH);
    }

    private byte[] index(PersonData row) {
        return Objects.requireNonNull(PersonKeys.documentIndex(seal, row));
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    @Override
    public String toString() {
        return "StoredPerson[" + id.value() + "]";
    }
}
