package pl.sciezka.client.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.Reach;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.TypedDay;

/// What somebody typed about a person, as it stands in the form: checked here, turned into [PersonData] only when
/// right.
record PersonForm(
        String surname,
        String givenName,
        String secondName,
        String pesel,
        String birthDate,
        String gminaName,
        String telephone,
        String email,
        String street,
        String postalCode,
        String locality,
        String caseNumber) {

    private static final int LONGEST = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static PersonForm empty() {
        return of(_ -> "");
    }

    static PersonForm of(Function<PersonField, String> value) {
        return new PersonForm(
                value.apply(PersonField.SURNAME),
                value.apply(PersonField.GIVEN_NAME),
                value.apply(PersonField.SECOND_NAME),
                value.apply(PersonField.PESEL),
                value.apply(PersonField.BIRTH_DATE),
                value.apply(PersonField.GMINA),
                value.apply(PersonField.TELEPHONE),
                value.apply(PersonField.EMAIL),
                value.apply(PersonField.STREET),
                value.apply(PersonField.POSTAL_CODE),
                value.apply(PersonField.LOCALITY),
                value.apply(PersonField.CASE_NUMBER));
    }

    PersonForm with(PersonField field, @Nullable String value) {
        return of(it -> it == field ? value == null ? "" : value : it.in(this));
    }

    /// A day as it stands in the record's form.
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /// Nulls from missing fields become empty, white space around goes.
    PersonForm {
        surname = tidy(surname);
        givenName = tidy(givenName);
        secondName = tidy(secondName);
        pesel = tidy(pesel).replace(" ", "").replace("-", "");
        birthDate = tidy(birthDate);
        gminaName = tidy(gminaName);
        telephone = tidy(telephone);
        email = tidy(email);
        street = tidy(street);
        postalCode = tidy(postalCode);
        locality = tidy(locality);
        caseNumber = tidy(caseNumber);
    }

    FormErrors.Collector errors(LocalDate today) {
        var collected = FormErrors.collect()
                .when(surname.isEmpty(), "surname", "person.error.surname")
                .when(givenName.isEmpty(), "givenName", "person.error.given-name")
                .when(unreadable(surname), "surname", "person.error.unreadable")
                .when(unreadable(givenName), "givenName", "person.error.unreadable")
                .when(unreadable(secondName), "secondName", "person.error.unreadable")
                .when(unreadable(gminaName), "gminaName", "person.error.unreadable")
                .when(unreadable(telephone), "telephone", "person.error.unreadable")
                .when(unreadable(street), "street", "person.error.unreadable")
                .when(unreadable(postalCode), "postalCode", "person.error.unreadable")
                .when(unreadable(locality), "locality", "person.error.unreadable")
                .when(unreadable(caseNumber), "caseNumber", "person.error.unreadable")
                .when(
                        !email.isEmpty() && (!email.matches("[^@\\s]{1,64}@[^@\\s]{1,120}") || unreadable(email)),
                        "email",
                        "person.error.email");
        if (!pesel.isEmpty())
            Pesel.problemOf(pesel)
                    .ifPresent(problem -> collected.when(true, "pesel", "Pesel.Problem." + problem.name()));
        var typedDay = TypedDay.read(birthDate);
        return collected
                .when(!birthDate.isEmpty() && typedDay.isEmpty(), "birthDate", "person.error.birth-date")
                .when(
                        typedDay.filter(day -> day.isAfter(today) || day.getYear() < 1900)
                                .isPresent(),
                        "birthDate",
                        "person.error.birth-date-range")
                .when(disagree(typedDay.orElse(null)), "birthDate", "person.error.birth-date-pesel");
    }

    private boolean disagree(@Nullable LocalDate typedDay) {
        return typedDay != null
                && Pesel.problemOf(pesel).isEmpty()
                && !new Pesel(pesel).birthDate().equals(typedDay);
    }

    /// The same as it will be read back: a number says the day of birth, however the day was typed, and numbers stand
    /// as lists write them.
    PersonForm recorded() {
        return withDayOfBirth()
                .with(PersonField.TELEPHONE, Reach.telephone(telephone).orElse(telephone))
                .with(PersonField.POSTAL_CODE, Reach.postalCode(postalCode).orElse(postalCode));
    }

    private PersonForm withDayOfBirth() {
        var born = birthDate.isEmpty() && Pesel.problemOf(pesel).isEmpty()
                ? Optional.of(new Pesel(pesel).birthDate())
                : TypedDay.read(birthDate);
        return born.map(it -> with(PersonField.BIRTH_DATE, day(it))).orElse(this);
    }

    /// Only for a form without errors.
    PersonData data(Texts texts, LocalDate today) {
        var number = pesel.isEmpty() ? null : new Pesel(pesel);
        var born =
                number != null ? number.birthDate() : TypedDay.read(birthDate).orElse(null);
        var sex = number == null ? null : number.male() ? PersonData.Sex.M : PersonData.Sex.F;
        return new PersonData(
                new PersonData.Identity(
                        surname,
                        givenName,
                        given(secondName),
                        born == null ? null : born.getYear(),
                        sex,
                        null,
                        given(gminaName)),
                number,
                null,
                born,
                given(caseNumber),
                (telephone + email + locality + street + postalCode).isEmpty()
                        ? null
                        : new PersonData.Contact(
                                given(telephone), given(email), given(locality), given(street), given(postalCode)),
                null,
                List.of(),
                // kept in Polish whatever language the page had
                texts.text(Texts.POLISH, "person.source.typed"),
                today);
    }

    /// Too long, or with characters that hide what stands there: NUL, control and direction marks.
    private static boolean unreadable(String text) {
        return text.length() > LONGEST
                || text.codePoints()
                        .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return "PersonForm[*]";
    }
}
