package pl.sciezka.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.NewPartnership;
import pl.sciezka.partnership.PartnershipForm;
import pl.sciezka.sheet.Outline;

/// One readable file of demonstration data: institutions, and the partnership that joins them if there is one. The
/// heading is what the sign-in page lists its accounts under.
record SeedFile(
        String name,
        String heading,
        Map<String, SeedInstitution> institutions,
        Optional<NewPartnership> partnership,
        List<Introduction> introductions,
        List<SeedMeeting> meetings,
        List<Paper> papers,
        List<FileClass> classes,
        List<SeedOffering> services) {

    /// So many people on the lists of both institutions are their common clients already; with the first of them the
    /// scenes are played, with each of them one or, joined by `+`, several.
    record Introduction(String one, String other, int count, List<List<String>> scenes) {}

    /// Who plays which scene around the agreement, one after another.
    record Paper(String scene, List<InstitutionId> by) {}

    /// A row of an institution's table of classes, as it would be typed.
    record FileClass(InstitutionId institution, String sign, String kind, String letter, String years, String from) {}

    static final List<String> NAMES =
            List.of("chrzanow", "nowa-sol", "lubuskie", "chelm", "swietokrzyskie", "poza-partnerstwem");

    /// Reads a file that travels with the program.
    static SeedFile shipped(String name, LocalDate today) {
        var file = "/seed/" + name + ".yaml";
        var stream = Objects.requireNonNull(SeedFile.class.getResourceAsStream(file), file);
        try (var text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(file, text, today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SeedFile read(String name, Reader text, LocalDate today) {
        var root = Outline.read(name, text)
                .only(
                        "heading",
                        "partnership",
                        "institutions",
                        "agreements",
                        "common_clients",
                        "meetings",
                        "papers",
                        "file_classes",
                        "services");
        var institutions = new LinkedHashMap<String, SeedInstitution>();
        for (var node : root.list("institutions")) {
            var institution = SeedInstitution.read(node);
            if (institutions.put(institution.key(), institution) != null) {
                throw node.error("institution '" + institution.key() + "' is here twice");
            }
        }
        return new SeedFile(
                name,
                root.text("heading"),
                institutions,
                root.child("partnership").map(node -> partnership(node, root, institutions, today)),
                root.list("common_clients").stream()
                        .map(node -> introduction(node, institutions.keySet()))
                        .toList(),
                root.list("meetings").stream()
                        .map(node -> SeedMeeting.read(node, institutions.keySet(), today))
                        .toList(),
                root.list("papers").stream()
                        .map(node -> paper(node, institutions.keySet()))
                        .toList(),
                root.list("file_classes").stream().map(SeedFile::fileClass).toList(),
                root.list("services").stream()
                        .map(node -> SeedOffering.read(node, institutions.keySet(), today))
                        .toList());
    }

    private static Introduction introduction(Outline node, Set<String> keys) {
        node.only("one", "other", "count", "scenes");
        for (var side : List.of("one", "other")) {
            if (!keys.contains(node.text(side)))
                throw node.error("no institution '" + node.text(side) + "' in this file");
        }
        return new Introduction(
                node.text("one"),
                node.text("other"),
                node.value("count", Integer::valueOf),
                node.words("scenes").stream()
                        .map(it -> List.of(it.split("\\+")))
                        .toList());
    }

    private static Paper paper(Outline node, Set<String> keys) {
        node.only("scene", "by");
        for (var key : node.words("by"))
            if (!keys.contains(key)) throw node.error("no institution '" + key + "' in this file");
        return new Paper(
                node.text("scene"),
                node.words("by").stream().map(SeedInstitution::id).toList());
    }

    private static FileClass fileClass(Outline node) {
        node.only("institution", "sign", "kind", "letter", "years", "from");
        return new FileClass(
                node.value("institution", SeedInstitution::id),
                node.text("sign"),
                node.text("kind"),
                node.text("letter"),
                node.text("years"),
                node.text("from"));
    }

    private static NewPartnership partnership(
            Outline node, Outline root, Map<String, SeedInstitution> institutions, LocalDate today) {
        node.only("name", "form", "aim", "lead", "source", "invented");
        var agreements = new SeedAgreement(institutions, today);
        return new NewPartnership(
                node.text("name"),
                node.value("form", PartnershipForm::valueOf),
                node.text("aim"),
                node.value("lead", agreements::institution),
                node.maybe("source").orElse(null),
                Set.copyOf(node.words("invented")),
                root.list("agreements").stream().map(agreements::read).toList());
    }
}
