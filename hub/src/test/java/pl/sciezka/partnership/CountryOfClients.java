package pl.sciezka.partnership;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.testing.TestPostgres;

/// Institutions and common clients of a whole country, as PostgreSQL itself can count them up. Number `n` of a kind has
/// an id that can be said without asking.
final class CountryOfClients {

    static final int INSTITUTIONS = 3_000;
    static final int AGREEMENTS = 400;
    static final int COMMON_CLIENTS = Integer.getInteger("sciezka.clients", 1_200_000);

    /// Party of all agreements.
    static final InstitutionId EVERYWHERE = institution(INSTITUTIONS - 1);

    private static final String FILL = """
            set session_replication_role = replica;
            create function pg_temp.id(kind int, n bigint) returns uuid language sql immutable as
            $$ select (lpad(to_hex(kind), 8, '0') || '-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
            insert into institution.institution (id, kind, name, short_name)
            select pg_temp.id(1, n), case when n < 400 then 'PUP' when n < 2800 then 'OPS' else 'PCPR' end,
                   'Urząd ' || n, 'Urząd ' || n
              from generate_series(0, 2999) n;
            create temp table pair as
            select n, pg_temp.id(2, n) as common, pg_temp.id(1, n % 400) as one, pg_temp.id(3, n) as at_one,
                   pg_temp.id(1, case when n < 400 then 2999 else 400 + n % 400 + 400 * (n / 400 % 6) end) as other,
                   pg_temp.id(4, n) as at_other
              from generate_series(0, CLIENTS - 1) n;
            insert into client.person (id, institution_id, folded_name)
            select at_one, one, 'klient ' || n from pair union all select at_other, other, 'klient ' || n from pair;
            insert into client.identity (person_id, institution_id, surname, given_name, birth_year, source, as_of)
            select at_one, one, 'Klient', 'Numer ' || n, 1980, 'pomiar', date '2026-01-01' from pair
            union all select at_other, other, 'Klient', 'Numer ' || n, 1980, 'pomiar', date '2026-01-01' from pair;
            insert into client.common_client (id, clause_id, born_at) select common, common, now() from pair;
            insert into client.membership (id, common_client_id, institution_id, person_id, since)
            select at_one, common, one, at_one, date '2026-01-01' from pair
            union all select at_other, common, other, at_other, date '2026-01-01' from pair;
            insert into client.sight (common_client_id, viewer_institution, viewer_person, holder_institution,
                                      holder_person, since, clause_id)
            select common, one, at_one, other, at_other, now(), common from pair
            union all select common, other, at_other, one, at_one, now(), common from pair;
            drop table pair;
            set session_replication_role = default;
            analyze;
            """;

    private CountryOfClients() {}

    static void fill(String database) {
        try (var pool = TestPostgres.superuserPool(database)) {
            JdbcClient.create(pool)
                    .sql(FILL.replace("CLIENTS", String.valueOf(COMMON_CLIENTS)))
                    .update();
        }
    }

    static void analyze(String database) {
        try (var pool = TestPostgres.superuserPool(database)) {
            JdbcClient.create(pool).sql("analyze").update();
        }
    }

    static InstitutionId institution(int n) {
        return new InstitutionId(id(1, n));
    }

    static InstitutionKind kind(int n) {
        return n < 400 ? InstitutionKind.PUP : n < 2800 ? InstitutionKind.OPS : InstitutionKind.PCPR;
    }

    /// A common client of labour office `n % 400` and, for the first 400, of the one that is party of all agreements.
    static PersonId clientOfLabourOffice(int n) {
        return new PersonId(id(3, n));
    }

    static PersonId clientOfTheOther(int n) {
        return new PersonId(id(4, n));
    }

    private static UUID id(int kind, long n) {
        return new UUID((long) kind << 32 | 0x4000L, 0x8000_0000_0000_0000L | n);
    }
}
