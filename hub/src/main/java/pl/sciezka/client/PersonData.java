package pl.sciezka.client;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.Teryt;

/// What an institution knows of a person in its own record. Only the name is certain to be there; a person may have
/// no PESEL. `source` says where it comes from ("lista z 22.11.2026"), `asOf` how old it is.
public record PersonData(
        Identity identity,
        @Nullable Pesel pesel,
        @Nullable Document document,
        @Nullable LocalDate birthDate,
        @Nullable String caseNumber,
        @Nullable Contact contact,
        @Nullable Employment employment,
        List<Benefit> benefits,
        String source,
        LocalDate asOf) {

    public record Identity(
            String surname,
            String givenName,
            @Nullable String secondName,
            @Nullable Integer birthYear,
            @Nullable Sex sex,
            @Nullable Teryt gmina,
            @Nullable String gminaName) {

        @Override
        public String toString() {
            return "Identity[*]";
        }
    }

    public enum Sex {
        F,
        M
    }

    /// For a person without PESEL: passport, residence card …
    public record Document(String kind, String number) {

        @Override
        public String toString() {
            return "Document[*]";
        }
    }

    public record Contact(
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String locality,
            @Nullable String street,
            @Nullable String postalCode) {

        @Override
        public String toString() {
            return "Contact[*]";
        }
    }

    /// Registration at a labour office.
    public record Employment(
            @Nullable LocalDate registeredSince,
            @Nullable LocalDate registeredUntil,
            @Nullable String endReason,
            @Nullable String profession) {}

    /// A benefit of social assistance: kind and period, never the reason. The end day is exclusive.
    public record Benefit(
            String kind, LocalDate from, @Nullable LocalDate to) {}

    @Override
    public String toString() {
        return "PersonData[*]";
    }
}
