package pl.sciezka.client.person;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.sciezka.shell.Texts;

/// What of a person can be corrected by hand (pole kartoteki), as it stands in the form.
enum PersonField {
    SURNAME(PersonForm::surname),
    GIVEN_NAME(PersonForm::givenName),
    SECOND_NAME(PersonForm::secondName),
    PESEL(PersonForm::pesel),
    BIRTH_DATE(PersonForm::birthDate),
    GMINA(PersonForm::gminaName),
    TELEPHONE(PersonForm::telephone),
    EMAIL(PersonForm::email),
    STREET(PersonForm::street),
    POSTAL_CODE(PersonForm::postalCode),
    LOCALITY(PersonForm::locality),
    CASE_NUMBER(PersonForm::caseNumber);

    static final Set<PersonField> CONTACT = EnumSet.of(TELEPHONE, EMAIL, STREET, POSTAL_CODE, LOCALITY);

    static final Set<PersonField> IDENTITY = EnumSet.of(SURNAME, GIVEN_NAME, SECOND_NAME, PESEL, BIRTH_DATE, GMINA);

    private final Function<PersonForm, String> value;

    PersonField(Function<PersonForm, String> value) {
        this.value = value;
    }

    /// Empty where nothing stands.
    String in(PersonForm form) {
        return value.apply(form);
    }

    /// In the language of the records.
    static String named(Texts texts, Collection<PersonField> fields) {
        return fields.stream()
                .map(it -> texts.text(Texts.POLISH, "PersonField." + it))
                .map(it -> it.substring(0, 1).toLowerCase(Locale.ROOT) + it.substring(1))
                .collect(joining(", "));
    }

    /// In the order of the form.
    static Set<PersonField> changed(PersonForm was, PersonForm now) {
        return Stream.of(values())
                .filter(it -> !it.in(was).equals(it.in(now)))
                .collect(toCollection(() -> EnumSet.noneOf(PersonField.class)));
    }
}
