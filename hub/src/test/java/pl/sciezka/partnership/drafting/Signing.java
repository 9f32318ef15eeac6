package pl.sciezka.partnership.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.DataGroup.CONTACT;
import static pl.sciezka.kernel.DataGroup.PLAN;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.ArrangementFiles;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.partnership.Clause;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.Examples;
import pl.sciezka.partnership.Grants;
import pl.sciezka.partnership.Joining;
import pl.sciezka.partnership.NewAgreement.Provision;
import pl.sciezka.partnership.PartnershipForm;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.partnership.Partnerships;
import pl.sciezka.partnership.Recorded;
import pl.sciezka.partnership.RecordedAgreements;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.SetClock;

/// Signing by use cases on days of our choice: a PUP and two OPS that nobody else knows.
abstract class Signing {

    static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    ApplicationContext program;

    @Autowired
    Transactions transactions;

    @Autowired
    Drafts drafts;

    @Autowired
    Signatures signatures;

    @Autowired
    Partnerships partnerships;

    @Autowired
    RecordedAgreements agreements;

    @Autowired
    ChangeAgreement change;

    @Autowired
    Grants grants;

    @Autowired
    JdbcClient sql;

    final SetClock clock = new SetClock(NOON);

    final InstitutionId pup = InstitutionId.next();
    final InstitutionId trzebinia = InstitutionId.next();
    final InstitutionId babice = InstitutionId.next();

    @BeforeEach
    void the_offices_are_there() {
        var recorded = Recorded.in(program);
        as(pup, () -> {
            recorded.add(pup, InstitutionKind.PUP);
            recorded.add(trzebinia, InstitutionKind.OPS);
            recorded.add(babice, InstitutionKind.OPS);
            return true;
        });
    }

    boolean sees(InstitutionId viewer, LocalDate day, DataGroup group) {
        return as(
                viewer, () -> grants.may(viewer, pup, group, JOINT_SERVICE, day).isPresent());
    }

    /// An agreement of pup and OPS Trzebinia, signed by both, in force from today.
    AgreementId agreed(@Nullable LocalDate to) {
        var content = new Amendment(
                List.of(joining(pup, InstitutionKind.PUP), joining(trzebinia, InstitutionKind.OPS)),
                List.of(provision("§ 1", CONTACT)),
                Set.of(),
                new Amendment.Term(to));
        var id = as(pup, () -> {
            var partnership =
                    partnerships.found("Partnerstwo " + UUID.randomUUID(), PartnershipForm.AGREEMENT, "Razem", pup);
            return drawUp().start(partnership, null, SignedBy.ALL, words(null), content);
        });
        forward(id);
        sign(id, pup);
        return ((SignDraft.Result.InForce) sign(id, trzebinia)).agreement();
    }

    DraftId annex(AgreementId agreement, @Nullable LocalDate day, Amendment content) {
        var id = start(agreement, day, content);
        forward(id);
        return id;
    }

    DraftId start(AgreementId agreement, @Nullable LocalDate day, Amendment content) {
        return as(pup, () -> {
            var partnership = partnershipOf(agreement);
            return drawUp().start(partnership, agreement, SignedBy.ALL, words(day), content);
        });
    }

    void forward(DraftId id) {
        assertThat(as(
                        pup,
                        () -> circulate()
                                .putForward(reading().standing(drafts.find(id).orElseThrow()))))
                .isEmpty();
    }

    PartnershipId partnershipOf(AgreementId agreement) {
        return new PartnershipId(sql.sql("select partnership_id from partnership.agreement where id = :id")
                .param("id", agreement.value())
                .query(UUID.class)
                .single());
    }

    SignDraft.Result sign(DraftId id, InstitutionId who) {
        return as(
                who,
                () -> new SignDraft(drafts, reading(), signatures, circulate(), change, clock)
                        .sign(id, "dyrektor", Signature.Form.HERE, Warsaw.today(clock)));
    }

    SignDraft.Result complete(DraftId id, InstitutionId who) {
        return as(who, () -> new SignDraft(drafts, reading(), signatures, circulate(), change, clock).complete(id));
    }

    static Words words(@Nullable LocalDate day) {
        return new Words("Dokument", null, null, null, day);
    }

    static Amendment joins(InstitutionId who) {
        return new Amendment(List.of(joining(who, InstitutionKind.OPS)), List.of(), Set.of(), null);
    }

    static Amendment clause(String number) {
        return new Amendment(List.of(), List.of(provision(number, PLAN)), Set.of(), null);
    }

    static Joining joining(InstitutionId who, InstitutionKind kind) {
        return new Joining(who, kind, "dyrektor", null, Arrangement.NONE);
    }

    static Provision provision(String number, DataGroup group) {
        var sharing = Examples.mutual(Set.of(InstitutionKind.PUP), Set.of(InstitutionKind.OPS), JOINT_SERVICE, group);
        var clause = new Clause(ClauseId.next(), number, 0, null, null, null, List.of(sharing));
        return new Provision(clause, "Nagłówek", "Treść", List.of("UPS-43-9"), Set.of());
    }

    DrawUp drawUp() {
        return new DrawUp(drafts, signatures, program.getBean(ArrangementFiles.class), clock);
    }

    Circulate circulate() {
        return new Circulate(drafts, signatures, program.getBean(ArrangementFiles.class), clock);
    }

    DraftReading reading() {
        return new DraftReading(
                drafts, signatures, partnerships, agreements, program.getBean(Institutions.class), clock);
    }

    <R> R as(InstitutionId who, Supplier<R> work) {
        var staff =
                new Acting.Staff(new StaffId(UUID.randomUUID()), who, Set.of(Role.DIRECTOR), Purpose.ADMINISTRATION);
        return transactions.as(staff, work);
    }
}
