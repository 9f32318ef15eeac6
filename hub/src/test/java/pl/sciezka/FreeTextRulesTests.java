package pl.sciezka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every field for words is looked at before it is saved (ADR 0010), unless it stands here with its reason.
class FreeTextRulesTests {

    private static final String SERVICE = "describes a service or its places, and no person";
    private static final String DOCUMENT = "part of a document between institutions, which names no client";
    private static final String OFFICE = "the name, address or contact of an institution";
    private static final String SEARCHED = "searched for, and not saved";
    private static final String COPIED = "shown to be copied, and not sent";
    private static final String MEETING =
            "what members of a partnership talk about; addiction and violence are its subjects, clients are numbers";

    /// Template and field → why nobody is asked there.
    private static final Map<String, String> NOT_ASKED = Map.ofEntries(
            Map.entry("client/NameSearch.jte q", SEARCHED),
            Map.entry("cooperation/calendar/OwnFeed.jte address", COPIED),
            Map.entry("cooperation/meeting/ConveneForm.jte purpose", MEETING),
            Map.entry("cooperation/meeting/WhenWhere.jte place", "a place or the address of a video call"),
            Map.entry("cooperation/minutes/Agenda.jte title", MEETING),
            Map.entry("cooperation/minutes/AttendanceForm.jte function", "the function of somebody at a meeting"),
            Map.entry("cooperation/minutes/NoteForm.jte text", MEETING),
            Map.entry("cooperation/minutes/DecisionForm.jte text", MEETING),
            Map.entry("cooperation/decision/OneDecision.jte words", MEETING),
            Map.entry(
                    "discovery/Breach.jte description",
                    "art. 33 RODO: who reports a breach has to say which data was seen, these kinds first of all"),
            Map.entry("delivery/hook/OwnSystem.jte secret", COPIED),
            Map.entry("delivery/mail/ServerEdit.jte host", "the name of a server, beside its password"),
            Map.entry("delivery/mail/ServerEdit.jte login", "how the program signs in there, beside its password"),
            Map.entry("institution/staff/StaffList.jte q", SEARCHED),
            Map.entry("offer/register/ListingTable.jte q", SEARCHED),
            Map.entry("offer/register/WriteListing.jte name", SERVICE),
            Map.entry("offer/register/WriteListing.jte what", SERVICE),
            Map.entry("offer/register/WriteListing.jte forWhom", SERVICE),
            Map.entry("offer/register/WriteListing.jte place", OFFICE),
            Map.entry("offer/register/WriteListing.jte website", OFFICE),
            Map.entry("offer/register/WriteListing.jte conditions", SERVICE),
            Map.entry("offer/register/EndOfListing.jte reason", SERVICE),
            Map.entry("offer/vacancy/OfferFields.jte note", SERVICE),
            Map.entry("partnership/accession/JoinForm.jte name", OFFICE),
            Map.entry("partnership/accession/JoinForm.jte contact", OFFICE),
            Map.entry("partnership/accession/JoinForm.jte dpoContact", OFFICE),
            Map.entry("partnership/accession/JoinForm.jte reason", DOCUMENT),
            Map.entry("partnership/accession/ApplicationPage.jte reason", DOCUMENT),
            Map.entry("partnership/accession/ApplicationPage.jte dpoContact", OFFICE),
            Map.entry("partnership/accession/ApplicationPage.jte title", DOCUMENT),
            Map.entry("partnership/accession/ApplicationPage.jte occasion", DOCUMENT),
            Map.entry("partnership/drafting/ArrangementFields.jte essence", DOCUMENT),
            Map.entry("partnership/drafting/NextOfDraft.jte remark", DOCUMENT),
            Map.entry("partnership/drafting/NewPartnershipForm.jte name", DOCUMENT),
            Map.entry("partnership/drafting/NewPartnershipForm.jte aim", DOCUMENT),
            Map.entry("partnership/drafting/WordsFields.jte title", DOCUMENT),
            Map.entry("partnership/drafting/WordsFields.jte changes", DOCUMENT),
            Map.entry("partnership/drafting/WordsFields.jte occasion", DOCUMENT),
            Map.entry("partnership/drafting/ClauseForm.jte heading", DOCUMENT),
            Map.entry("partnership/drafting/ClauseForm.jte body", DOCUMENT),
            Map.entry("institution/operator/OfficeEdit.jte name", OFFICE),
            Map.entry("institution/operator/OfficeEdit.jte address", OFFICE),
            Map.entry("institution/operator/OfficeEdit.jte dpoContact", OFFICE),
            Map.entry("institution/operator/ReplacementForm.jte ground", "the sign and day of an office's letter"),
            Map.entry("institution/staff/UnitEdit.jte name", OFFICE));

    private static final Path ROOT = Path.of("src/main/java/pl/sciezka");
    private static final Pattern CALL =
            Pattern.compile("@template\\.shell\\.(?:TextArea|Field)\\(((?:(?!@template)[^\\n])*)");
    private static final Pattern NAME = Pattern.compile("name = \"?([\\w.()]+)");
    private static final Pattern BY_HAND = Pattern.compile("<textarea|<input[^>]*type=\"(?:text|search|\\$)");

    /// Numbers, days and addresses of the net are read as such before they are saved, and what a browser completes is
    /// no
    /// text of a person's. A name, a place or a telephone number is as free as a note.
    private static final Pattern NO_PROSE = Pattern.compile("type = \"(?!text|tel)|inputmode = \"(?!tel)"
            + "|autocomplete = \"(?!off)|(?:type|inputmode|autocomplete) = [^\"]");

    @Test
    void who_is_not_asked_stands_in_the_list_and_nobody_else() throws IOException {
        var found = new TreeSet<String>();
        for (var call : calls().entrySet())
            for (var it : call.getValue())
                if (it.group(1).contains("advised = false")) found.add(call.getKey() + " " + name(it));
        assertThat(found).isEqualTo(new TreeSet<>(NOT_ASKED.keySet()));
    }

    @Test
    void fields_for_words_are_drawn_by_the_frame_alone() throws IOException {
        var own = Set.of(
                "shell/TextArea.jte",
                "shell/Field.jte",
                "shell/Problem.jte", // gives back what could not be saved, and takes nothing
                "shell/Search.jte",
                "institution/entrance/PasswordForm.jte"); // the name beside a new password
        var found = new TreeSet<String>();
        for (var template : templates().entrySet())
            if (BY_HAND.matcher(template.getValue()).find()) found.add(template.getKey());
        assertThat(own).containsAll(found);
    }

    /// A page cannot give a browser its file back, and a password should not come back at all.
    @Test
    void no_form_with_a_file_or_a_password_is_asked_about_words() throws IOException {
        var calls = calls();
        var found = new TreeSet<String>();
        for (var template : templates().entrySet())
            if (Pattern.compile("shell\\.(FileField|Password|OwnPassword)\\(")
                    .matcher(template.getValue())
                    .find())
                for (var it : calls.getOrDefault(template.getKey(), List.of()))
                    if (asked(it)) found.add(template.getKey() + " " + name(it));
        assertThat(found).isEmpty();
    }

    /// What is searched for would stand in the address.
    @Test
    void no_filter_of_a_list_is_asked_about_words() throws IOException {
        var found = new TreeSet<String>();
        for (var template : templates().entrySet()) {
            var filters = template.getValue().indexOf("@template.shell.Filters(");
            if (filters < 0) continue;
            var call = CALL.matcher(template.getValue());
            var end = template.getValue().indexOf("`)", filters);
            while (call.find())
                if (call.start() > filters && call.start() < end && asked(call.toMatchResult()))
                    found.add(template.getKey() + " " + name(call.toMatchResult()));
        }
        assertThat(found).isEmpty();
    }

    /// Whoever looks for fields here has to find them whole.
    @Test
    void each_field_stands_on_a_line() throws IOException {
        var found = new TreeSet<String>();
        for (var call : calls().entrySet())
            for (var it : call.getValue())
                if (it.group(1).chars().filter(c -> c == '(').count() + 1
                        > it.group(1).chars().filter(c -> c == ')').count()) found.add(call.getKey() + " " + name(it));
        assertThat(found).isEmpty();
    }

    @Test
    void what_partners_read_of_a_person_and_of_a_visit_is_asked() throws IOException {
        var asked = new TreeSet<String>();
        for (var call : calls().entrySet())
            for (var it : call.getValue()) if (asked(it)) asked.add(call.getKey() + " " + name(it));
        assertThat(asked)
                .hasSizeGreaterThan(60)
                .contains(
                        "adviser/appointment/AppointmentForm.jte gmina",
                        "adviser/appointment/AppointmentForm.jte place",
                        "client/household/MemberForm.jte givenName",
                        "client/needs/NeedsForm.jte interpreterLanguage",
                        "client/needs/NeedsForm.jte lettersLanguage",
                        "client/needs/NeedsForm.jte remark",
                        "client/person/PersonEdit.jte gminaName",
                        "client/person/PersonEdit.jte surname",
                        "client/person/PersonEdit.jte telephone");
    }

    private static boolean asked(MatchResult call) {
        if (call.group(1).contains("advised = false")) return false;
        return call.group().contains("TextArea")
                || !NO_PROSE.matcher(call.group(1)).find();
    }

    private static String name(MatchResult call) {
        var name = NAME.matcher(call.group(1));
        return name.find() ? name.group(1) : call.group(1);
    }

    private static Map<String, List<MatchResult>> calls() throws IOException {
        var calls = new TreeMap<String, List<MatchResult>>();
        for (var template : templates().entrySet())
            calls.put(
                    template.getKey(),
                    new ArrayList<>(CALL.matcher(template.getValue()).results().toList()));
        return calls;
    }

    private static Map<String, String> templates() throws IOException {
        var templates = new TreeMap<String, String>();
        try (var files = Files.walk(ROOT)) {
            for (var file : files.filter(it -> it.toString().endsWith(".jte")).toList())
                templates.put(ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return templates;
    }
}
