package pl.sciezka.client.person;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /// In the order of the form.
    static Set<PersonField> changed(PersonForm was, PersonForm now) {
        return Stream.of(values())
                .filter(it -> !it.in(was).equals(it.in(now)))
                .collect(toCollection(() -> EnumSet.noneOf(PersonField.class)));
    }
}
