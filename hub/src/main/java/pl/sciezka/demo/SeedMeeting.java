package pl.sciezka.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.cooperation.MinutesStory;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.sheet.Outline;

/// One meeting of a seed file, or the first of a series. It falls on a working day, whenever the file is read.
/// `conference`: with whom the case of a common client is talked about there.
record SeedMeeting(
        InstitutionId by,
        String surname,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        int times,
        int weeks,
        String place,
        String purpose,
        List<InstitutionId> coming,
        List<String> agenda,
        Set<InstitutionId> conference,
        Optional<Held> held) {

    /// What was said and decided, when it is over.
    record Held(List<MinutesStory.Said> said, List<Decided> decisions) {}

    record Decided(
            String text,
            InstitutionId owner,
            @Nullable String person,
            LocalDate due,
            @Nullable String done) {}

    static SeedMeeting read(Outline node, Set<String> keys, LocalDate today) {
        node.only(
                "by",
                "person",
                "day",
                "from",
                "to",
                "times",
                "weeks",
                "place",
                "purpose",
                "coming",
                "agenda",
                "conference",
                "held");
        var day = node.value("day", text -> SeedDay.read(text, today));
        return new SeedMeeting(
                node.value("by", key -> institution(key, keys)),
                node.text("person"),
                WorkingDays.isWorkingDay(day) ? day : WorkingDays.after(day, 1),
                node.value("from", LocalTime::parse),
                node.value("to", LocalTime::parse),
                node.has("times") ? node.value("times", Integer::valueOf) : 1,
                node.has("weeks") ? node.value("weeks", Integer::valueOf) : 1,
                node.text("place"),
                node.text("purpose"),
                node.values("coming", key -> institution(key, keys)),
                node.words("agenda"),
                Set.copyOf(node.values("conference", key -> institution(key, keys))),
                node.child("held").map(it -> held(it, keys, today)));
    }

    private static Held held(Outline node, Set<String> keys, LocalDate today) {
        node.only("said", "decisions");
        return new Held(
                node.list("said").stream()
                        .map(it -> it.only("title", "note"))
                        .map(it -> new MinutesStory.Said(it.text("title"), it.text("note")))
                        .toList(),
                node.list("decisions").stream()
                        .map(it -> it.only("text", "owner", "person", "due", "done"))
                        .map(it -> new Decided(
                                it.text("text"),
                                it.value("owner", key -> institution(key, keys)),
                                it.maybe("person").orElse(null),
                                it.value("due", text -> SeedDay.read(text, today)),
                                it.maybe("done").orElse(null)))
                        .toList());
    }

    private static InstitutionId institution(String key, Set<String> keys) {
        if (!keys.contains(key)) throw new IllegalArgumentException("no institution '" + key + "' in this file");
        return SeedInstitution.id(key);
    }
}
