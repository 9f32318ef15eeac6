package pl.sciezka.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A question that several parts of one drawing ask: while it is drawn, the first answer serves all, and is gone with
/// the drawing. Outside of one it is asked each time. Nothing that it reads is written meanwhile.
public final class AskedOnce<Q, A> {

    private static final ScopedValue<Map<Key, Object>> DRAWING = ScopedValue.newInstance();

    private record Key(AskedOnce<?, ?> asked, Object question) {}

    private final Function<Q, A> ask;

    public AskedOnce(Function<Q, A> ask) {
        this.ask = ask;
    }

    public static <R> R whileDrawing(Supplier<R> drawing) {
        return ScopedValue.where(DRAWING, new HashMap<>()).call(drawing::get);
    }

    @SuppressWarnings("unchecked") // what stands under a key was answered by it
    public A of(Q question) {
        if (!DRAWING.isBound()) return ask.apply(question);
        var answers = DRAWING.get();
        var key = new Key(this, question);
        return Optional.ofNullable((A) answers.get(key)).orElseGet(() -> {
            var answer = ask.apply(question);
            answers.put(key, answer);
            return answer;
        });
    }
}
