package pl.sciezka.offer.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.offer.ListingId;
import pl.sciezka.referral.Support;

/// Where the register is kept. Own entries, and those of whoever is in a partnership with us today.
@Repository
public class Listings {

    private static final String SELECT = """
            select l.id, l.institution_id, i.short_name as provider, l.name, l.support, l.what, l.for_whom, l.place,
                   l.telephone, l.email, l.website, l.conditions, l.owner, l.confirmed_on, l.ended_on, l.end_reason,
                   l.version
              from offer.listing l
              join institution.api_institution i on i.id = l.institution_id
            """;

    private final JdbcClient sql;

    Listings(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Listing> find(ListingId id) {
        return sql.sql(SELECT + " where l.id = :id")
                .param("id", id.value())
                .query(Listings::listing)
                .optional();
    }

    /// By name, at most `limit`.
    List<Listing> search(Wanted wanted, LocalDate today, int limit, int offset) {
        var query = new StringBuilder(SELECT)
                .append(
                        switch (wanted.chosen()) {
                            case CURRENT -> " where l.ended_on is null";
                            case STALE -> " where l.ended_on is null and l.confirmed_on <= :fresh";
                            case OVER -> " where l.ended_on is not null";
                        });
        if (wanted.kind().isPresent()) query.append(" and l.support = :support");
        if (wanted.of().isPresent()) query.append(" and l.institution_id = :institution");
        var words = wanted.words();
        for (int n = 0; n < words.size(); n++)
            query.append(" and l.folded like :word").append(n);
        query.append(" order by l.name collate \"pl-x-icu\", l.id limit :limit offset :offset");
        var statement = sql.sql(query.toString())
                .param("fresh", today.minus(Listing.HOLDS_FOR))
                .param("support", wanted.kind().map(Support::name).orElse(null))
                .param("institution", wanted.of().map(InstitutionId::value).orElse(null))
                .param("limit", limit)
                .param("offset", offset);
        for (int n = 0; n < words.size(); n++) statement = statement.param("word" + n, "% " + words.get(n) + "%");
        return statement.query(Listings::listing).list();
    }

    /// Whose entries the acting institution sees.
    Set<InstitutionId> providers() {
        return sql.sql("select distinct institution_id from offer.listing").query(UUID.class).list().stream()
                .map(InstitutionId::new)
                .collect(Collectors.toSet());
    }

    /// All of one institution that hold still, by name.
    public List<Listing> currentOf(InstitutionId institution) {
        return sql.sql(SELECT + " where l.institution_id = :institution and l.ended_on is null"
                        + " order by l.name collate \"pl-x-icu\", l.id")
                .param("institution", institution.value())
                .query(Listings::listing)
                .list();
    }

    /// Own ones that were confirmed last by that day.
    List<Listing> confirmedBy(InstitutionId own, LocalDate day) {
        return sql.sql(SELECT + """
                 where l.institution_id = :own and l.ended_on is null and l.confirmed_on <= :day
                 order by l.confirmed_on, l.id
                """)
                .param("own", own.value())
                .param("day", day)
                .query(Listings::listing)
                .list();
    }

    public void add(Listing it) {
        var row = sql.sql("""
                insert into offer.listing (id, institution_id, name, support, what, for_whom, place, telephone, email,
                                           website, conditions, folded, owner, confirmed_on, version)
                values (:id, :institution, :name, :support, :what, :forWhom, :place, :telephone, :email,
                        :website, :conditions, :folded, :owner, :confirmed, 0)
                """)
                .param("id", it.id().value())
                .param("institution", it.institution().value());
        described(row, it).update();
    }

    /// False when somebody else changed it meanwhile.
    public boolean change(Listing it) {
        var row = sql.sql("""
                update offer.listing
                   set name = :name, support = :support, what = :what, for_whom = :forWhom, place = :place,
                       telephone = :telephone, email = :email, website = :website, conditions = :conditions,
                       folded = :folded, owner = :owner, confirmed_on = :confirmed, version = version + 1
                 where id = :id and version = :version and ended_on is null
                """).param("id", it.id().value()).param("version", it.version());
        return described(row, it).update() == 1;
    }

    /// Confirming twice does no harm.
    void confirm(ListingId id, LocalDate day) {
        sql.sql("update offer.listing set confirmed_on = :day where id = :id and ended_on is null")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    void end(ListingId id, Listing.Ending ending) {
        sql.sql("""
                update offer.listing set ended_on = :on, end_reason = :reason, version = version + 1
                 where id = :id and ended_on is null
                """)
                .param("id", id.value())
                .param("on", ending.on())
                .param("reason", ending.reason())
                .update();
    }

    private static JdbcClient.StatementSpec described(JdbcClient.StatementSpec row, Listing it) {
        var says = it.description();
        return row.param("name", says.name())
                .param("support", says.support().name())
                .param("what", says.what())
                .param("forWhom", says.forWhom())
                .param("place", says.place())
                .param("telephone", says.telephone())
                .param("email", says.email())
                .param("website", says.website())
                .param("conditions", says.conditions())
                .param("folded", " " + Folding.fold(says.words()))
                .param("owner", it.owner().value())
                .param("confirmed", it.confirmedOn());
    }

    private static Listing listing(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_on", LocalDate.class);
        return new Listing(
                new ListingId(row.getObject("id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                row.getString("provider"),
                new Description(
                        row.getString("name"),
                        Support.valueOf(row.getString("support")),
                        row.getString("what"),
                        row.getString("for_whom"),
                        row.getString("place"),
                        row.getString("telephone"),
                        row.getString("email"),
                        row.getString("website"),
                        row.getString("conditions")),
                new StaffId(row.getObject("owner", UUID.class)),
                row.getObject("confirmed_on", LocalDate.class),
                ended == null ? null : new Listing.Ending(ended, Objects.requireNonNull(row.getString("end_reason"))),
                row.getInt("version"));
    }
}
