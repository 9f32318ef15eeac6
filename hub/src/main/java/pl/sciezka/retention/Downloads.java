package pl.sciezka.retention;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.sheet.CsvWriting;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// The calendar and a group's matters as files to take along (do pobrania). In Polish, like the registers.
@Pages("/retention")
class Downloads {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");

    private final ReadCalendar readCalendar;
    private final ReadMatters readMatters;
    private final Texts texts;

    Downloads(ReadCalendar readCalendar, ReadMatters readMatters, Texts texts) {
        this.readCalendar = readCalendar;
        this.readMatters = readMatters;
        this.texts = texts;
    }

    @GetMapping("/calendar.csv")
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.OWN_TASKS)
    ResponseEntity<byte[]> calendar() throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(words("year", "sign", "category", "confirmed", "kind", "ended-in", "count", "proposal", "decision"));
        for (var group : readCalendar.of(CurrentActing.staff().institution()).groups()) rows.add(row(group));
        return file(rows, "file");
    }

    @GetMapping("/groups/{category}/{year}/matters.csv")
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.OWN_TASKS)
    ResponseEntity<byte[]> matters(@PathVariable CategoryId category, @PathVariable int year) throws IOException {
        var own = CurrentActing.staff().institution();
        var group = readCalendar.group(own, category, year).orElseThrow(Absent::new);
        var rows = new ArrayList<List<String>>();
        rows.add(words("sign", "category", "id", "ended"));
        for (var matter : readMatters.of(own, group, group.count(), 0))
            rows.add(List.of(
                    group.category().sign(),
                    group.category().category(),
                    matter.id().toString(),
                    matter.ended().toString()));
        return file(rows, "matters-file");
    }

    private List<String> row(Group group) {
        var category = group.category();
        return List.of(
                group.year().map(String::valueOf).orElse(""),
                category.sign(),
                category.category(),
                word(category.confirmation() == null ? "retention.csv.no" : "retention.csv.yes"),
                word("retention.kind." + category.kind()),
                String.valueOf(group.endedIn()),
                String.valueOf(group.count()),
                word("retention.proposal." + category.letter().name()),
                switch (group.last()) {
                    case null -> "";
                    case Decision.PutOff it ->
                        texts.text(Texts.POLISH, "retention.put-off.short", String.valueOf(it.untilYear()));
                    case Decision.Consent it ->
                        texts.text(
                                Texts.POLISH,
                                "retention.consent.short",
                                it.number(),
                                it.dated().toString());
                });
    }

    private ResponseEntity<byte[]> file(List<List<String>> rows, String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var csv = new CsvWriting(bytes)) {
            for (var row : rows) csv.row(row);
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(word("retention.csv." + name) + ".csv")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes.toByteArray());
    }

    private List<String> words(String... names) {
        return List.of(names).stream().map(it -> word("retention.csv." + it)).toList();
    }

    private String word(String key) {
        return texts.text(Texts.POLISH, key);
    }
}
