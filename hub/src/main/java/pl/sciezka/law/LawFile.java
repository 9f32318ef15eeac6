package pl.sciezka.law;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Period;
import pl.sciezka.sheet.Outline;

/// One readable file of parameters. A gap between two versions, an overlap, a value of another unit or a misspelt name
/// is an error of its line.
final class LawFile {

    private LawFile() {}

    /// In the order of the file.
    static Map<Parameter, Entry> read(Topic topic, Reader text) {
        var entries = new LinkedHashMap<Parameter, Entry>();
        for (var node : Outline.read(topic.file(), text).only("parameters").list("parameters")) {
            node.only("parameter", "name", "english", "versions");
            var parameter = node.value("parameter", Parameter::valueOf);
            var entry = new Entry(topic, parameter, node.text("name"), node.text("english"), versions(parameter, node));
            if (entries.put(parameter, entry) != null) throw node.error(parameter + " is here twice");
        }
        return entries;
    }

    private static List<Version> versions(Parameter parameter, Outline entry) {
        var versions = new ArrayList<Version>();
        for (var node : entry.list("versions")) {
            var version = version(parameter, node);
            if (!versions.isEmpty()) node.at("from", () -> follows(versions.getLast(), version));
            versions.add(version);
        }
        if (versions.isEmpty()) throw entry.error("no versions");
        return versions;
    }

    /// A version begins on the day after the one before it ended.
    private static Version follows(Version before, Version it) {
        var end = before.days().to();
        if (end == null) throw new IllegalArgumentException("the version before has no end");
        if (it.days().from().isAfter(end)) throw new IllegalArgumentException("a gap from " + end);
        if (it.days().from().isBefore(end))
            throw new IllegalArgumentException("overlaps with the version before, which ends on " + end.minusDays(1));
        return it;
    }

    private static Version version(Parameter parameter, Outline node) {
        node.only("value", "from", "to", "review", "basis", "confidence", "confirmed_by", "confirmed_on");
        var from = node.value("from", Unit::day);
        var to = day(node, "to");
        var days = node.at("to", () -> days(from, to));
        var value = node.value("value", parameter::checked);
        return node.at(
                "basis",
                () -> new Version(
                        parameter,
                        value,
                        days,
                        day(node, "review"),
                        node.text("basis"),
                        node.value("confidence", Confidence::valueOf),
                        confirmation(node)));
    }

    /// From the first to the last day, as acts say it.
    private static Period days(LocalDate from, @Nullable LocalDate last) {
        if (last != null && last.isBefore(from)) throw new IllegalArgumentException("ends before it begins");
        return new Period(from, last == null ? null : last.plusDays(1));
    }

    private static @Nullable LocalDate day(Outline node, String name) {
        return node.has(name) ? node.value(name, Unit::day) : null;
    }

    private static Version.@Nullable Confirmation confirmation(Outline node) {
        if (node.has("confirmed_by") != node.has("confirmed_on"))
            throw node.error("'confirmed_by' and 'confirmed_on' go together");
        return node.has("confirmed_by")
                ? new Version.Confirmation(node.text("confirmed_by"), node.value("confirmed_on", Unit::day))
                : null;
    }
}
