package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where partnerships work on a day (obszar): what their agreements in force state.
@Repository
public class Areas {

    private final JdbcClient sql;

    Areas(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(
            UUID agreement,
            int ordinal,
            LocalDate signedOn,
            LocalDate inForceFrom,
            @Nullable Area area) {

        AgreementVersion document() {
            return new AgreementVersion(ordinal, signedOn, inForceFrom, area);
        }
    }

    /// All of its agreements in force together.
    public Area of(PartnershipId partnership, LocalDate day) {
        return where("a.partnership_id = :id", partnership.value(), day);
    }

    public Area of(AgreementId agreement, LocalDate day) {
        return where("a.id = :id", agreement.value(), day);
    }

    private Area where(String which, UUID id, LocalDate day) {
        var documents = sql.sql("""
                        select v.agreement_id as agreement, v.ordinal, v.signed_on, v.in_force_from,
                               array_to_string(v.area, ',') as area
                          from partnership.agreement a
                          join partnership.agreement_version v on v.agreement_id = a.id
                         where a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day) and
                        """ + which + " order by a.position, v.ordinal")
                .param("id", id)
                .param("day", day)
                .query(Row.class)
                .list();
        var byAgreement = documents.stream()
                .collect(Collectors.groupingBy(
                        Row::agreement,
                        LinkedHashMap::new,
                        Collectors.mapping(Row::document, Collectors.toUnmodifiableList())));
        return byAgreement.values().stream()
                .map((List<AgreementVersion> some) -> Area.stated(some, day))
                .reduce(Area.NOWHERE, Area::and);
    }
}
