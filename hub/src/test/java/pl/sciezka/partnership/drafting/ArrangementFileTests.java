package pl.sciezka.partnership.drafting;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.partnership.Examples.BABICE;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.TRZEBINIA;
import static pl.sciezka.testing.Visitor.words;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.ExportedTables;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.PdfCheck;

/// The signed arrangement is attached as a PDF, and read by those whom it concerns.
@HubTest
class ArrangementFileTests extends TypedDrafts {

    static final byte[] SIGNED = "%PDF-1.7 podpisane".getBytes(ISO_8859_1);

    @Autowired
    JdbcClient sql;

    @Test
    void a_bad_file_is_told_and_nothing_is_kept() {
        var pup = director(PUP);
        var draft = arranged("Aneks ze złym plikiem");
        var form = draft + "/arrangements/" + PCPR.value() + "/file";
        assertThat(words(pup.get(form))).contains("Jeden plik PDF, najwyżej 5 MB");
        assertThat(told(form)).contains("Wybierz plik PDF");
        assertThat(told(form, new byte[0])).contains("Ten plik jest pusty");
        assertThat(told(form, "MZ %PDF-".getBytes(ISO_8859_1))).contains("To nie jest plik PDF");
        assertThat(told(form, "%P".getBytes(ISO_8859_1))).contains("To nie jest plik PDF");
        var large = new byte[AttachArrangement.MOST + 1];
        System.arraycopy(SIGNED, 0, large, 0, SIGNED.length);
        assertThat(told(form, large)).contains("więcej niż 5 MB");
        assertThat(told(form, SIGNED, SIGNED)).contains("tylko jeden plik");
        assertThat(pup.bytes(form + "/pdf").statusCode()).isEqualTo(404);
        assertThat(pup.get(form.replace(PCPR.value().toString(), BABICE.value().toString()))
                        .statusCode())
                .as("whoever arranged nothing")
                .isEqualTo(404);
    }

    @Test
    void it_is_read_by_those_who_sign_and_stays_with_the_agreement_as_it_was() throws Exception {
        var pup = director(PUP);
        var draft = arranged("Aneks z plikiem");
        var form = draft + "/arrangements/" + PCPR.value() + "/file";
        pup.upload(form, "file", "%PDF-1.4 dawny".getBytes(ISO_8859_1));
        assertThat(path(pup.upload(form, "file", SIGNED))).isEqualTo(draft);
        var groups = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(SIGNED))
                .replaceAll("(.{8})(?!$)", "$1 ");
        assertThat(words(pup.get(draft))).contains("odcisk SHA-256: " + groups);
        assertThat(director(TRZEBINIA).bytes(form + "/pdf").statusCode()).isEqualTo(404);

        pup.post(draft, draft + "/forward", Map.of());
        var read = director(TRZEBINIA).bytes(form + "/pdf");
        assertThat(read.body()).isEqualTo(SIGNED);
        assertThat(read.headers().map())
                .containsEntry("content-disposition", List.of("attachment; filename=\"uzgodnienia.pdf\""))
                .containsEntry("x-content-type-options", List.of("nosniff"));
        assertThat(director(InstitutionId.next()).bytes(form + "/pdf").statusCode())
                .isEqualTo(404);
        assertThat(pup.upload(form, "file", SIGNED).statusCode()).isEqualTo(404);
        assertThat(pup.post(form + "/remove", Map.of()).statusCode()).isEqualTo(404);
        assertThat(as(PUP, "delete from partnership.arrangement_file")).isZero();

        for (var who : new InstitutionId[] {PUP, TRZEBINIA, BABICE, PCPR}) sign(director(who), draft);
        var agreement = agreement(pup);
        assertThat(words(director(BABICE).get(agreement + "/parties"))).contains(groups);
        var kept = agreement + "/arrangements/2/" + PCPR.value() + "/pdf";
        assertThat(director(BABICE).bytes(kept).body()).isEqualTo(SIGNED);
        assertThat(director(newcomer).bytes(kept).statusCode()).isEqualTo(404);
        assertThat(PdfCheck.wordsOf(pup.bytes(agreement + "/pdf").body())).contains(groups);
        assertThat(files(newcomer, draft)).isZero();
        assertThat(files(BABICE, draft)).isOne();
        assertThat(exported(BABICE)).containsExactly(SIGNED);
        assertThatThrownBy(() -> as(PUP, "update partnership.arrangement_file set attached_at = now()"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void it_goes_with_the_arrangement_and_with_the_draft() {
        var pup = director(PUP);
        var draft = arranged("Aneks do wycofania");
        var arrangement = draft + "/arrangements/" + PCPR.value();
        pup.upload(arrangement + "/file", "file", SIGNED);
        pup.post(arrangement + "/remove", Map.of());
        assertThat(pup.bytes(arrangement + "/file/pdf").statusCode()).isEqualTo(404);
        arrange(draft);
        assertThat(pup.bytes(arrangement + "/file/pdf").statusCode()).isEqualTo(404);
        pup.upload(arrangement + "/file", "file", SIGNED);
        pup.post(arrangement + "/file/remove", Map.of());
        assertThat(pup.bytes(arrangement + "/file/pdf").statusCode()).isEqualTo(404);
        pup.upload(arrangement + "/file", "file", SIGNED);
        assertThat(pup.bytes(arrangement + "/file/pdf").body()).isEqualTo(SIGNED);
        pup.post(draft + "/withdraw", Map.of());
        assertThat(files(PUP, draft)).isZero();
    }

    private String arranged(String title) {
        var draft = start(director(PUP), title);
        arrange(draft);
        return draft;
    }

    private void arrange(String draft) {
        director(PUP)
                .post(
                        draft + "/arrangements/new",
                        Map.of(
                                "institution", PCPR.value().toString(),
                                "arrangement", "PROCESSING",
                                "arrangedOn", "01.06.2026",
                                "arrangedTo", "31.12.2099"));
    }

    private String told(String form, byte[]... files) {
        var answer = director(PUP).upload(form, "file", files);
        assertThat(answer.statusCode()).isEqualTo(422);
        return words(answer);
    }

    private List<byte[]> exported(InstitutionId by) {
        var staff =
                new Acting.Staff(new StaffId(UUID.randomUUID()), by, Set.of(Role.COORDINATOR), Purpose.ADMINISTRATION);
        return transactions.as(
                staff,
                () -> program.getBeansOfType(ExportedTables.class).values().stream()
                        .flatMap(it -> it.papers(by).stream())
                        .filter(it -> it.file().startsWith("umowy/uzgodnienia-"))
                        .map(it -> it.bytes().get())
                        .toList());
    }

    private long files(InstitutionId reader, String draft) {
        return transactions.as(
                new Acting.Job(reader, Purpose.ADMINISTRATION),
                () -> sql.sql("select count(*) from partnership.arrangement_file where draft_id = :id")
                        .param("id", UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)))
                        .query(Long.class)
                        .single());
    }

    private int as(InstitutionId who, String statement) {
        return transactions.as(
                new Acting.Job(who, Purpose.ADMINISTRATION),
                () -> sql.sql(statement).update());
    }
}
