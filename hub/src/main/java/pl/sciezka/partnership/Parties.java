package pl.sciezka.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.NewAgreement.Signature;

/// Where parties of agreements are written: whoever signed, and until when it stays.
@Repository
class Parties {

    private final JdbcClient sql;

    Parties(JdbcClient sql) {
        this.sql = sql;
    }

    void add(AgreementId agreement, Signature it) {
        var contact = it.contact();
        sql.sql("""
                insert into partnership.party (agreement_id, institution_id, by_version, acceded_on, left_on,
                                               signatory, contact, contact_telephone, contact_email, arrangement,
                                               arrangement_on, arrangement_to, arrangement_number,
                                               arrangement_essence, invented)
                values (:agreement, :institution, :version, :acceded, :left, :signatory, :contact, :telephone,
                        :email, :arrangement, :arrangedOn, :arrangedTo, :arrangedNumber, :essence, :invented)
                """)
                .param("agreement", agreement.value())
                .param("institution", it.party().institution().value())
                .param("version", it.party().byVersion())
                .param("acceded", it.party().accededOn())
                .param("left", it.party().leftOn())
                .param("signatory", it.signatory())
                .param("contact", contact == null ? null : contact.function())
                .param("telephone", contact == null ? null : contact.telephone())
                .param("email", contact == null ? null : contact.email())
                .param("arrangement", it.arrangement().kind().name())
                .param("arrangedOn", it.arrangement().on())
                .param("arrangedTo", it.arrangement().to())
                .param("arrangedNumber", it.arrangement().number())
                .param("essence", it.arrangement().essence())
                .param("invented", it.invented().toArray(String[]::new))
                .update();
    }

    /// From this day it is a party no more; null when it stays after all.
    void leave(AgreementId agreement, InstitutionId party, LocalDate accededOn, @Nullable LocalDate leftOn) {
        sql.sql("""
                update partnership.party set left_on = :left
                 where agreement_id = :agreement and institution_id = :party and acceded_on = :acceded
                """)
                .param("left", leftOn)
                .param("agreement", agreement.value())
                .param("party", party.value())
                .param("acceded", accededOn)
                .update();
    }
}
