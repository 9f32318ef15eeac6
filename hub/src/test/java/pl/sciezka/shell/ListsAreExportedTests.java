package pl.sciezka.shell;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every list can be taken along as a file. A table that is no list is named here, with the reason.
class ListsAreExportedTests {

    private static final Map<String, String> NO_LISTS = Map.ofEntries(
            entry("institution/own/OwnAccountPage.jte", "own sign-ins, to be ended or doubted on the spot"),
            entry("client/household/Members.jte", "one record, printed whole as the household's paper"),
            entry("client/household/OneHousehold.jte", "one record, printed whole as the household's paper"),
            entry("exchange/notice/OneNotice.jte", "two states side by side"),
            entry("offer/directory/Preview.jte", "preview of the file that was brought"),
            entry("intake/Checked.jte", "preview of the file that was brought"),
            entry("intake/Columns.jte", "a form: which column is what"),
            entry("intake/RefusedTable.jte", "has files of its own, in the columns of the file that was brought"),
            entry("partnership/drafting/ClauseEnds.jte", "a form: which clauses end"),
            entry("partnership/preview/Change.jte", "two states side by side"),
            entry("plan/agreement/OneChange.jte", "two states side by side"),
            entry("plan/edit/BothVersions.jte", "two states side by side"));

    private static final Path ROOT = Path.of("src/main/java/pl/sciezka");
    private static final Pattern TABLE = Pattern.compile("@template\\.shell\\.Table\\(.*?@`", Pattern.DOTALL);

    @Test
    void every_table_is_a_list_that_can_be_taken_along_or_says_why_not() throws IOException {
        var without = new TreeSet<String>();
        try (var files = Files.walk(ROOT)) {
            for (var file : files.filter(it -> it.toString().endsWith(".jte")).toList())
                if (TABLE.matcher(Files.readString(file))
                        .results()
                        .anyMatch(it -> !it.group().contains(" list = ")))
                    without.add(ROOT.relativize(file).toString());
        }
        assertThat(without).isEqualTo(new TreeSet<>(NO_LISTS.keySet()));
    }
}
