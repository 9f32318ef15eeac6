package pl.sciezka.client;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Ui;

/// Something that two offices' steps may break (zbieg, ostrzeżenie): by which rule, about what, from or until which
/// day, and where to look. `arguments` are finished words for title and sentence, from {0} on; `day` is their last one.
/// `term` is how long the rule itself gives, the argument of the rule's own sentence; null where it gives none. `met`
/// is there when the reader may leave it as it is.
public record Alert(
        AlertRule rule,
        List<String> arguments,
        @Nullable LocalDate day,
        @Nullable String path,
        @Nullable Integer term,
        List<Item> items,
        @Nullable Met met) {

    /// The worst first, and among those the nearest day.
    public static final Comparator<Alert> WORST_FIRST = Comparator.comparing(
                    (Alert it) -> it.rule().gravity())
            .thenComparing(Alert::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Alert::rule);

    /// One of several that it is about, in finished words.
    public record Item(String text, String path) {

        @Override
        public String toString() {
            return "Item[" + path + "]";
        }
    }

    /// An own matter and the other one that it meets: ids of two appointments, or of two steps of a plan.
    public record Met(UUID ours, UUID theirs) {

        public String anchor() {
            return "met-" + ours + "-" + theirs;
        }

        /// Where the client's alerts show it.
        public String path(PersonId own) {
            return "/clients/" + own.value() + "/alerts#" + anchor();
        }
    }

    public Alert(
            AlertRule rule,
            List<String> arguments,
            @Nullable LocalDate day,
            @Nullable String path,
            @Nullable Integer term) {
        this(rule, arguments, day, path, term, List.of(), null);
    }

    public Alert(AlertRule rule, List<String> arguments, @Nullable LocalDate day, @Nullable String path) {
        this(rule, arguments, day, path, null);
    }

    public Alert listing(List<Item> found) {
        return new Alert(rule, arguments, day, path, term, found, met);
    }

    public Alert meeting(Met found) {
        return new Alert(rule, arguments, day, path, term, items, found);
    }

    String title(Ui ui) {
        return ui.text(key() + ".title", words(ui));
    }

    String sentence(Ui ui) {
        return ui.text(key(), words(ui));
    }

    String source(Ui ui) {
        return term == null ? ui.text(key() + ".rule") : ui.text(key() + ".rule", term);
    }

    private String key() {
        return "AlertRule." + rule;
    }

    private Object[] words(Ui ui) {
        return day == null
                ? arguments.toArray()
                : Stream.concat(arguments.stream(), Stream.of(ui.day(day))).toArray();
    }

    @Override
    public String toString() {
        return "Alert[" + rule + "]";
    }
}
