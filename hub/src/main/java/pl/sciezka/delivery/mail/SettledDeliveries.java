package pl.sciezka.delivery.mail;

import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.shell.QueriedMatters;

/// Announcements of which it is settled what became of them (załatwione doręczenia): e-mails, and what the own system
/// has taken. How long they are kept, the institution's own table of classes says.
@Repository
class SettledDeliveries extends QueriedMatters {

    private static final String PATH = "/deliveries";

    SettledDeliveries(JdbcClient sql) {
        super(sql, "delivery", Set.of(LOCAL_ADMINISTRATOR), PATH, """
                        select i.id, cast(l.settled_at at time zone :zone as date) as ended,
                               case when i.recipient_kind = 'CLIENT' then i.recipient_id end as person
                          from delivery.item i join delivery.letter l on l.item_id = i.id
                         where i.institution_id = :own and l.state <> 'WAITING'
                        union all
                        select i.id, cast(i.at at time zone :zone as date), cast(null as uuid)
                          from delivery.item i join delivery.hook h on h.institution_id = i.institution_id
                         where i.institution_id = :own and i.channel = 'HOOK' and i.number <= h.delivered
                        """);
    }

    /// They have no pages of their own.
    @Override
    public List<Matter> between(InstitutionId own, LocalDate from, LocalDate until, int limit, int offset) {
        return super.between(own, from, until, limit, offset).stream()
                .map(it -> new Matter(it.id(), it.ended(), PATH, it.person()))
                .toList();
    }
}
