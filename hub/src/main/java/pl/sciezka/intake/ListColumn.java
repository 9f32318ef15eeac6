package pl.sciezka.intake;

import java.util.List;

/// What a column of an office's list can mean (znaczenie kolumny), with the headings that Polish registers give it,
/// folded as [pl.sciezka.kernel.Folding] does. Of several headings the leftmost exact one wins.
enum ListColumn {
    SURNAME("nazwisko", "nazwisko osoby", "nazwisko klienta", "nazwisko swiadczeniobiorcy", "nazwisko aktualne"),
    GIVEN_NAME("imie", "imiona", "pierwsze imie", "imie 1", "imie pierwsze", "imie i", "imie imiona"),
    SECOND_NAME("drugie imie", "imie drugie", "imie 2", "imie ii"),
    SURNAME_AND_NAME("nazwisko i imie", "nazwisko i imiona", "nazwisko imie", "nazwisko oraz imie"),
    NAME_AND_SURNAME("imie i nazwisko", "imiona i nazwisko", "imie nazwisko", "osoba", "klient"),
    PESEL("pesel", "nr pesel", "numer pesel", "pesel osoby"),
    BIRTH_DATE("data urodzenia", "data ur", "ur", "urodzony", "urodzona", "dt urodzenia", "data urodz"),
    SEX("plec", "k m", "m k"),
    DOCUMENT_KIND("rodzaj dokumentu", "typ dokumentu", "dokument tozsamosci", "dokument", "rodzaj dok"),
    DOCUMENT_NUMBER(
            "numer dokumentu",
            "nr dokumentu",
            "seria i numer dokumentu",
            "seria i nr dokumentu",
            "nr dok",
            "nr paszportu"),
    GMINA("gmina", "kod gminy", "gmina zamieszkania", "teryt", "kod teryt", "teryt gminy", "nazwa gminy"),
    LOCALITY("miejscowosc", "miasto", "miejscowosc zamieszkania", "miejsce zamieszkania", "poczta miejscowosc"),
    STREET("ulica", "adres", "ulica i numer", "ulica i nr", "adres zamieszkania", "ulica nr domu", "ulica numer domu"),
    POSTAL_CODE("kod pocztowy", "kod poczt", "kod"),
    TELEPHONE(
            "telefon",
            "tel",
            "nr telefonu",
            "numer telefonu",
            "tel kom",
            "telefon komorkowy",
            "telefon kontaktowy",
            "komorka"),
    EMAIL("email", "e mail", "adres e mail", "adres email", "mail", "poczta elektroniczna"),
    REGISTERED_SINCE(
            "data rejestracji",
            "zarejestrowany od",
            "zarejestrowana od",
            "rejestracja od",
            "zarejestrowany",
            "data zarejestrowania",
            "rejestracja"),
    REGISTERED_UNTIL(
            "data wyrejestrowania",
            "data wylaczenia",
            "zarejestrowany do",
            "zarejestrowana do",
            "rejestracja do",
            "wyrejestrowany",
            "data wylaczenia z ewidencji"),
    END_REASON(
            "przyczyna wyrejestrowania",
            "przyczyna wylaczenia",
            "powod wyrejestrowania",
            "powod wylaczenia",
            "kod wylaczenia",
            "kod wyrejestrowania",
            "przyczyna wylaczenia z ewidencji"),
    PROFESSION("zawod", "zawod wyuczony", "zawod wykonywany", "nazwa zawodu", "kod zawodu"),
    BENEFIT_KIND(
            "swiadczenie",
            "rodzaj swiadczenia",
            "forma pomocy",
            "rodzaj pomocy",
            "nazwa swiadczenia",
            "zasilek",
            "swiadczenia"),
    BENEFIT_FROM("swiadczenie od", "przyznane od", "data od", "od", "okres od", "swiadczenie od dnia"),
    BENEFIT_TO("swiadczenie do", "przyznane do", "data do", "do", "okres do", "swiadczenie do dnia"),
    CASE_NUMBER("znak sprawy", "nr sprawy", "numer sprawy", "numer akt", "nr akt", "nr teczki", "numer ewidencyjny");

    private final List<String> headings;

    ListColumn(String... headings) {
        this.headings = List.of(headings);
    }

    List<String> headings() {
        return headings;
    }
}
