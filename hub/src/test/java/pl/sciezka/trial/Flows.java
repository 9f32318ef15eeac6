package pl.sciezka.trial;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.trial.Verdict.Told;

/// The stream: a notice and a question from the labour office, a question from the welfare centre, and each other's
/// answers, one after the other and both sides at once.
final class Flows implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern NOTICE = Pattern.compile("/notices/[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final String CLIENT = "(/clients/[0-9a-f]{8}-[0-9a-f-]{27})";

    private final List<Told> told = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Queue<String> toOps = new ConcurrentLinkedQueue<>();
    private final Queue<String> toPup = new ConcurrentLinkedQueue<>();
    private final List<Thread> sides;
    private volatile boolean open = true;

    Flows(String address, String opsLogin, String pupLogin) {
        var ops = Worker.at(address, opsLogin);
        var pup = Worker.at(address, pupLogin);
        var notice = NOTICE.matcher(pup.page("/notices/sent"));
        if (!notice.find()) throw new AssertionError("The demonstration told nothing");
        var atPup = Worker.found(CLIENT, pup.page(notice.group()));
        var atOps = Worker.found(CLIENT, ops.page(notice.group()));
        sides = List.of(side(() -> ofPup(pup, atPup)), side(() -> ofOps(ops, atOps)));
    }

    private void ofPup(Worker pup, String client) {
        var form = client + "/notices/new?kind=TOOK_WORK";
        var today = Map.of("day", DAY.format(LocalDate.now(Warsaw.ZONE)));
        tell(Campaign.PUP, Campaign.OPS, "NOTICE", pup.send(form, client + "/notices/new", today));
        toOps.add(ask(pup, client, "BENEFITS", Campaign.PUP, Campaign.OPS));
        answer(pup, toPup, "NOT_REGISTERED", Campaign.PUP, Campaign.OPS);
    }

    private void ofOps(Worker ops, String client) {
        toPup.add(ask(ops, client, "REGISTRATION", Campaign.OPS, Campaign.PUP));
        answer(ops, toOps, "RECEIVES_NOTHING", Campaign.OPS, Campaign.PUP);
    }

    private String ask(Worker by, String client, String kind, String from, String to) {
        var form = client + "/questions/new?kind=" + kind;
        var holder = Worker.found("name=\"holder\"[^>]* value=\"([0-9a-f-]{36})\"", by.page(form));
        var question = by.send(form, client + "/questions/new", Map.of("holder", holder));
        tell(from, to, "QUESTION", question);
        return question;
    }

    private void answer(Worker by, Queue<String> questions, String answer, String from, String to) {
        var question = questions.poll();
        if (question == null) return;
        var _ = by.send(question, question + "/answer", Map.of("answer", answer));
        tell(from, to, "ANSWER", question);
    }

    private void tell(String by, String to, String what, String path) {
        if (!path.matches("/(notices|questions)/[0-9a-f-]{36}")) throw new AssertionError(what + " led to " + path);
        synchronized (told) {
            told.add(new Told(by, to, "exchange.announced." + what + ".CAME", path));
        }
    }

    List<Told> told() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    /// Returns when so many more have been told.
    void pass(int more) {
        int until = told().size() + more;
        while (told().size() < until) {
            fail();
            Worker.pause(5);
        }
    }

    private void fail() {
        if (failure.get() != null) throw new AssertionError("A side stopped", failure.get());
    }

    private Thread side(Runnable round) {
        return Thread.ofPlatform().start(() -> {
            try {
                while (open) round.run();
            } catch (Throwable e) {
                failure.set(e);
            }
        });
    }

    /// What is under way is finished.
    @Override
    public void close() {
        open = false;
        for (var it : sides) {
            try {
                it.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        fail();
    }
}
