package pl.sciezka.exchange.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.Ui;

/// What a correction changed (różnica): the name of the field, the old value and the new one.
record Difference(
        String what, @Nullable String was, @Nullable String now) {

    static List<Difference> between(Ui ui, Content was, Content now) {
        return Stream.of(
                        new Difference(ui.text("exchange.field.day"), ui.day(was.day()), ui.day(now.day())),
                        new Difference(ui.text("exchange.field.reason"), word(ui, was), word(ui, now)),
                        new Difference(
                                ui.text("exchange.field.detail." + now.kind().detail()), was.detail(), now.detail()),
                        new Difference(ui.text("exchange.field.words"), was.words(), now.words()))
                .filter(it -> !Objects.equals(it.was(), it.now()))
                .toList();
    }

    private static @Nullable String word(Ui ui, Content it) {
        return it.reason() == null ? null : ui.word(it.reason());
    }
}
