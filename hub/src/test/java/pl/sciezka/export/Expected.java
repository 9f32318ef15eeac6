package pl.sciezka.export;

import java.util.Map;
import java.util.Set;

/// What each table of an export has to hold: the texts of one telling column, asked past all walls.
final class Expected {

    /// The column, and what the database has for it: `:ops`, `:common` and `:agreement` are the leaver's.
    record Column(String heading, String select) {}

    /// Without a row in the world of a [Leaver]; tests of their own modules read these.
    static final Set<String> EMPTY = Set.of(
            "swiadczenia-u-partnerow",
            "omowienia",
            "zgody-na-skierowania",
            "doreczenia",
            "potrzeby",
            "doradcy-wspolnych-klientow",
            "zmiany-odpowiedzialnosci",
            "w-zastepstwie",
            "gospodarstwa",
            "cele-gospodarstw",
            "poprawki-gospodarstw",
            "usuniete-z-gospodarstw",
            "propozycje-zmian");

    private static final String NOTHING = "select '' where false";

    private static final String PLAN = "from plan.%s where common_client_id = :common";

    private static final String REFERRAL = " r where :ops in (r.sender, r.receiver)";

    private static final String OF_REFERRAL =
            " x join referral.referral r on r.id = x.referral_id where :ops in (r.sender, r.receiver)";

    private static final String MEETING = """
             m join partnership.agreement a on a.partnership_id = m.partnership_id where a.id = :agreement
            """;

    private static final String OF_MEETING = " x join cooperation.meeting m on m.id = x.meeting_id"
            + " join partnership.agreement a on a.partnership_id = m.partnership_id where a.id = :agreement";

    private static final String AGREEMENT = " where agreement_id = :agreement";

    private static final String SHARING = """
            select s ->> 'opening' from partnership.clause c cross join jsonb_array_elements(c.sharings) s
             where c.agreement_id = :agreement
            """;

    static final Map<String, Column> TABLES = Map.ofEntries(
            is("osoby", "Osoba (identyfikator)", "select id from client.person where institution_id = :ops"),
            is("swiadczenia", "Rodzaj", "select kind from client.benefit where institution_id = :ops"),
            is("poprawki-osob", "Było", "select was from client.person_change where institution_id = :ops"),
            is("wspolni-klienci", "Osoba (identyfikator)", """
                    select viewer_person from client.sight where viewer_institution = :ops
                    """),
            is("dane-u-partnerow", "Nazwisko", """
                    select i.surname from client.sight s join client.identity i on i.person_id = s.holder_person
                     where s.viewer_institution = :ops
                    """),
            is("swiadczenia-u-partnerow", "Rodzaj", NOTHING),
            is("historia", "Zdanie", """
                    select for_staff from client.sentence
                     where institution_id = :ops or :ops = any (audience) and for_staff <> ''
                    """),
            is("omowienia", "Numer", NOTHING),
            is("potrzeby", "Uwaga", NOTHING),
            is("poprawki-potrzeb", "Było", "select was from client.needs_change where institution_id = :ops"),
            is("kontakty", "Uwaga", "select note from adviser.contact where institution_id = :ops"),
            is("poprawki-kontaktow", "Było", "select was from adviser.contact_change where institution_id = :ops"),
            is("terminy-wizyt", "Miejsce", "select place from adviser.appointment where institution_id = :ops"),
            is("zyczenia-e-mail", "Osoba (identyfikator)", """
                    select person_id from client.email_wish where institution_id = :ops
                    """),
            is("e-maile-o-wizytach", "Doręczenie (identyfikator)", """
                    select id from adviser.appointment_email where institution_id = :ops
                    """),
            is("zostaje-tak", "Nasza wizyta albo krok (identyfikator)", """
                    select ours from client.alert_kept where institution_id = :ops
                    """),
            is("gospodarstwa", "Imię", NOTHING),
            is("cele-gospodarstw", "Treść", NOTHING),
            is("poprawki-gospodarstw", "Było", NOTHING),
            is("usuniete-z-gospodarstw", "Powód usunięcia", NOTHING),
            is("propozycje-zmian", "Dlaczego proponowano", NOTHING),
            is("zgody", "Zgoda (identyfikator)", """
                    select id from client.consent where :ops in (institution_id, viewer_institution)
                    """),
            is("zmiany-na-listach", "Szczegół", """
                    select detail from client.found_change where institution_id = :ops
                    """),
            is("plany", "Uwaga do stanu", "select state_note " + PLAN.formatted("joint_plan")),
            is("zgody-na-plan", "Zgoda z dnia", """
                    select g ->> 'on' from plan.joint_plan cross join jsonb_array_elements(agreements) g
                     where common_client_id = :common
                       and (g #>> '{party,id,value}')::uuid in (select holder_institution from client.sight
                                                                 where viewer_institution = :ops)
                    """),
            is("bariery", "Nazwa", "select name " + PLAN.formatted("barrier")),
            is("cele", "Treść", "select text " + PLAN.formatted("goal")),
            is("dzialania", "Treść", "select what " + PLAN.formatted("action")),
            is("zmiany-planow", "Zmiana (identyfikator)", "select id " + PLAN.formatted("change")),
            is("prosby-o-przejecie-planow", "Zdanie", """
                    select sentence from plan.lead_offer where :ops in (institution_id, taker_id)
                    """),
            is("plany-ustawowe", "Numer", "select number " + PLAN.formatted("document")),
            is("skierowania", "Skierowanie (identyfikator)", "select r.id from referral.referral" + REFERRAL),
            is("przebieg-skierowan", "Słowa", "select x.words from referral.step" + OF_REFERRAL),
            is("rezultaty-skierowan", "Zdanie o wyniku", "select x.sentence from referral.outcome" + OF_REFERRAL),
            is("zgody-na-skierowania", "Zakres", NOTHING),
            is("doradcy-wspolnych-klientow", "Pracownik", NOTHING),
            is("zmiany-odpowiedzialnosci", "Słowa", NOTHING),
            is("w-zastepstwie", "W zastępstwie za", NOTHING),
            is("powiadomienia", "Słowa", """
                    select c.words from exchange.notice_content c
                      left join exchange.arrival a on a.notice_id = c.notice_id and a.receiver_id = :ops
                     where c.institution_id = :ops or a.notice_id is not null
                    """),
            is("doreczenia-powiadomien", "Powiadomienie (identyfikator)", """
                    select notice_id from exchange.arrival where :ops in (sender_id, receiver_id)
                    """),
            is("pytania", "O co dokładnie", """
                    select words from exchange.question where :ops in (asker_id, holder_id)
                    """),
            is("doreczenia", "Doręczenie (identyfikator)", "select id from delivery.item where institution_id = :ops"),
            is("uslugi", "Nazwa", "select name from offer.listing where institution_id = :ops"),
            is("oferty-miejsc", "Uwaga", "select note from offer.offer where institution_id = :ops"),
            is("poprawki-ofert", "Było", "select was from offer.offer_change where institution_id = :ops"),
            is("prosby-o-miejsca", "Słowa", """
                    select words from offer.reservation where :ops in (proposer_id, provider_id)
                    """),
            is("spotkania", "Treść", "select m.purpose from cooperation.meeting" + MEETING),
            is("zaproszenia", "Spotkanie (identyfikator)", "select x.meeting_id from cooperation.invited" + OF_MEETING),
            is("protokoly", "Tytuł", "select x.title from cooperation.point" + OF_MEETING),
            is("obecnosc", "Funkcja", "select x.function from cooperation.attendance" + OF_MEETING),
            is("ustalenia", "Treść", "select x.text from cooperation.decision" + OF_MEETING),
            is("umowy", "Tytuł", "select title from partnership.agreement_version" + AGREEMENT),
            is("strony-umow", "Kto podpisał", "select signatory from partnership.party" + AGREEMENT),
            is("uzgodnienia-o-danych", "Istota uzgodnienia", "select essence from partnership.arrangement" + AGREEMENT),
            is("klauzule", "Treść", "select body from partnership.clause" + AGREEMENT),
            is("podstawy-klauzul", "Treść", """
                    select l.text from partnership.clause c join partnership.clause_basis b on b.clause_id = c.id
                      join partnership.legal_basis l on l.code = b.code
                     where c.agreement_id = :agreement
                    """),
            is("udostepnienia", "Co otwiera", SHARING.replace("s ->> 'opening'", "'sama umowa'")),
            is("podpisy", "Kto podpisał", """
                    select s.signatory from partnership.signature s join partnership.draft d on d.id = s.draft_id
                     where d.agreement_id = :agreement
                    """),
            is("wypowiedzenia", "Kiedy", """
                    select to_char(at at time zone 'Europe/Warsaw', 'YYYY-MM-DD HH24:MI:SS') from partnership.notice
                    """ + AGREEMENT),
            is("nastepstwa", "Kiedy wpisano", """
                    select to_char(proposed_at at time zone 'Europe/Warsaw', 'YYYY-MM-DD HH24:MI:SS')
                      from partnership.succession x join partnership.agreement a on a.partnership_id = x.partnership_id
                     where a.id = :agreement
                    """),
            is("wnioski-o-przystapienie", "Nazwa", "select name from partnership.application" + AGREEMENT),
            is("glosy-o-wnioskach", "Powód", """
                    select v.reason from partnership.voice v join partnership.application r on r.id = v.application_id
                     where r.agreement_id = :agreement
                    """),
            is("klasy-akt", "Oznaczenie", "select sign from retention.category where institution_id = :ops"),
            is("postanowienia-o-aktach", "Powód", "select reason from retention.decision where institution_id = :ops"));

    private Expected() {}

    private static Map.Entry<String, Column> is(String table, String heading, String select) {
        return Map.entry(table, new Column(heading, select));
    }
}
