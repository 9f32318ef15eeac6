package pl.sciezka.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.AgreementVersion;
import pl.sciezka.partnership.Area;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.Clause;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.MembershipTerms;
import pl.sciezka.partnership.NewAgreement;
import pl.sciezka.partnership.Opening;
import pl.sciezka.partnership.Party;
import pl.sciezka.partnership.Sharing;
import pl.sciezka.partnership.Side;
import pl.sciezka.sheet.Outline;

/// Reads the agreements of a seed file for the institutions that the file names, on the day of loading.
final class SeedAgreement {

    private final Map<String, SeedInstitution> institutions;
    private final LocalDate today;

    SeedAgreement(Map<String, SeedInstitution> institutions, LocalDate today) {
        this.institutions = institutions;
        this.today = today;
    }

    NewAgreement read(Outline node) {
        node.only("documents", "in_force_from", "last_day", "parties", "clauses", "membership", "invented");
        var documents = new ArrayList<NewAgreement.Document>();
        for (var document : node.list("documents")) documents.add(document(document, documents.size()));
        var lastDay = day(node, "last_day");
        var agreement = new NewAgreement(
                new Period(required(node, "in_force_from"), lastDay == null ? null : lastDay.plusDays(1)),
                documents,
                node.list("parties").stream().map(this::signature).toList(),
                node.list("clauses").stream().map(this::provision).toList(),
                node.has("membership") ? membership(node) : null,
                invented(node));
        node.at("clauses", agreement::grants); // refuses what no agreement may say
        return agreement;
    }

    /// [rule, days to answer, whether silence consents, trained staff, days of notice]
    private static MembershipTerms membership(Outline node) {
        return node.at("membership", () -> {
            var words = node.words("membership");
            return new MembershipTerms(
                    MembershipTerms.Rule.valueOf(words.get(0)),
                    Integer.parseInt(words.get(1)),
                    words.get(2).equals("silence-consents"),
                    Integer.parseInt(words.get(3)),
                    Integer.parseInt(words.get(4)));
        });
    }

    InstitutionId institution(String key) {
        return seeded(key).id();
    }

    private SeedInstitution seeded(String key) {
        var institution = institutions.get(key);
        if (institution == null) throw new IllegalArgumentException("no institution '" + key + "' in this file");
        return institution;
    }

    private NewAgreement.Document document(Outline node, int ordinal) {
        node.only("title", "number", "signed", "in_force_from", "occasion", "changes", "area", "invented");
        var signed = required(node, "signed");
        var inForceFrom = day(node, "in_force_from");
        var area = node.has("area") ? new Area(node.values("area", Teryt::new)) : null;
        return new NewAgreement.Document(
                node.at(
                        "in_force_from",
                        () -> new AgreementVersion(ordinal, signed, inForceFrom == null ? signed : inForceFrom, area)),
                node.text("title"),
                node.maybe("number").orElse(null),
                node.maybe("occasion").orElse(null),
                node.maybe("changes").orElse(null),
                invented(node));
    }

    private NewAgreement.Signature signature(Outline node) {
        node.only(
                "institution",
                "by",
                "acceded",
                "left",
                "processing_contract",
                "processing_contract_last_day",
                "signatory",
                "invented");
        var institution = node.value("institution", this::seeded);
        var party = new Party(
                institution.id(),
                institution.kind(),
                node.value("by", Integer::valueOf),
                required(node, "acceded"),
                day(node, "left"),
                contract(node));
        return new NewAgreement.Signature(party, node.text("signatory"), invented(node));
    }

    private List<Party.Arranged> contract(Outline node) {
        var on = day(node, "processing_contract");
        var last = day(node, "processing_contract_last_day");
        if (on == null) return List.of();
        var days =
                node.at("processing_contract_last_day", () -> new Period(on, last == null ? null : last.plusDays(1)));
        return List.of(new Party.Arranged(Arrangement.Kind.PROCESSING, days));
    }

    private NewAgreement.Provision provision(Outline node) {
        node.only("number", "heading", "text", "by", "ended_by", "from", "to", "basis", "shares", "invented");
        var clause = new Clause(
                ClauseId.next(),
                node.text("number"),
                node.has("by") ? node.value("by", Integer::valueOf) : 0,
                node.has("ended_by") ? node.value("ended_by", Integer::valueOf) : null,
                day(node, "from"),
                day(node, "to"),
                node.list("shares").stream().map(this::sharing).toList());
        return new NewAgreement.Provision(
                clause, node.text("heading"), node.text("text"), node.words("basis"), invented(node));
    }

    private Sharing sharing(Outline node) {
        node.only("who", "sees", "of", "mutual", "for", "opens");
        var viewers = side(node, "who");
        var holders = side(node, "of");
        var groups = Set.copyOf(node.values("sees", DataGroup::valueOf));
        var purpose = node.value("for", Purpose::valueOf);
        var opening = node.has("opens") ? node.value("opens", Opening::valueOf) : Opening.AGREEMENT;
        return node.at("sees", () -> new Sharing(viewers, holders, mutual(node), groups, purpose, opening));
    }

    private static boolean mutual(Outline node) {
        return node.maybe("mutual").map(Boolean::valueOf).orElse(false);
    }

    /// Capital letters name a kind, small ones an institution of this file.
    private Side side(Outline node, String name) {
        var kinds = EnumSet.noneOf(InstitutionKind.class);
        var named = new HashSet<InstitutionId>();
        return node.at(name, () -> {
            for (var word : node.words(name)) {
                if (Character.isUpperCase(word.charAt(0))) kinds.add(InstitutionKind.valueOf(word));
                else named.add(institution(word));
            }
            return new Side(kinds, named);
        });
    }

    private LocalDate required(Outline node, String name) {
        return node.value(name, text -> SeedDay.read(text, today));
    }

    private @Nullable LocalDate day(Outline node, String name) {
        return node.has(name) ? required(node, name) : null;
    }

    private static Set<String> invented(Outline node) {
        return Set.copyOf(node.words("invented"));
    }
}
