package pl.sciezka.client.bond;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.CooperationCards;
import pl.sciezka.storage.Transactions;

/// Counts the clients in common by the sights that are open, in whichever direction.
@Repository
class CountCards implements CooperationCards {

    private final JdbcClient sql;
    private final Transactions transactions;

    CountCards(JdbcClient sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    private record Count(UUID other, long cards) {}

    @Override
    public Map<InstitutionId, Long> ofOurs() {
        return sql.sql("""
                select case when viewer_institution = (select acting.institution())
                            then holder_institution else viewer_institution end as other,
                       count(distinct common_client_id) as cards
                  from client.sight
                 where until is null
                 group by 1
                """).query(Count.class).list().stream()
                .collect(Collectors.toMap(it -> new InstitutionId(it.other()), Count::cards));
    }

    /// Sight is pairwise, so each member is asked for its own, and what several of them know counts once.
    @Override
    public Counted among(Collection<InstitutionId> members, InstitutionId reader) {
        var all = members.stream().map(InstitutionId::value).toList();
        var cards = new HashSet<UUID>();
        var own = new HashSet<UUID>();
        for (var member : members) {
            var kept = transactions.as(new Acting.Job(member, Purpose.ADMINISTRATION), () -> kept(member, all));
            cards.addAll(kept);
            if (member.equals(reader)) own.addAll(kept);
        }
        return new Counted(cards.size(), cards.size() - own.size());
    }

    private List<UUID> kept(InstitutionId member, List<UUID> all) {
        return sql.sql("""
                select distinct common_client_id from client.sight
                 where until is null and viewer_institution = :member and holder_institution in (:all)
                """)
                .param("member", member.value())
                .param("all", all)
                .query(UUID.class)
                .list();
    }
}
