package pl.sciezka.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import pl.sciezka.trial.Verdict.Told;

/// Two offices of the demonstration tell, ask and answer over the program's own pages, while it and its database are
/// killed without warning. Everything that was taken from them must reach the other's system.
final class Campaign implements AutoCloseable {

    static final String PUP = "pup.chrzanow";
    static final String OPS = "ops.trzebinia";

    private static final int MOST_FLOWS_BETWEEN = 25;
    private static final int LONGEST_MOMENT = 300;
    private static final long QUIET_FOR_GOOD = TimeUnit.MINUTES.toNanos(2);

    private final Random chance;
    private final Hub hub;
    private final Map<String, Receiver> receivers;
    private final List<Told> ended = new ArrayList<>();
    private Flows flows;
    private int programs;
    private int databases;

    Campaign(Path folder, long seed) {
        chance = new Random(seed);
        receivers = Map.of(PUP, new Receiver(seed), OPS, new Receiver(seed + 1));
        hub = Hub.in(folder);
        try {
            receivers.forEach((office, receiver) -> connect(office, receiver.address()));
            flows = begun();
        } catch (Throwable e) {
            hub.close();
            throw e;
        }
    }

    private Flows begun() {
        return new Flows(hub.address(), OPS + ".pracownik", PUP + ".doradca");
    }

    private void connect(String office, String address) {
        var administrator = Worker.at(hub.address(), office + ".administrator");
        var _ = administrator.send("/deliveries/system", "/deliveries/system", Map.of("address", address));
    }

    /// At a random moment while forms are under way; sometimes the program goes on for a moment without its database.
    void kill() {
        flows.pass(1 + chance.nextInt(MOST_FLOWS_BETWEEN));
        Worker.pause(chance.nextInt(LONGEST_MOMENT));
        if (chance.nextBoolean()) {
            hub.killDatabase();
            databases++;
            Worker.pause(chance.nextInt(LONGEST_MOMENT));
        } else {
            programs++;
        }
        hub.kill();
        hub.start();
    }

    void pass(int more) {
        flows.pass(more);
    }

    /// From now on what the receivers say they took is not always what they remember.
    void lose() {
        receivers.values().forEach(it -> it.forgetOneIn(3));
    }

    /// Nothing more is told; what is under way is finished.
    void end() {
        flows.close();
        ended.addAll(flows.told());
    }

    /// After an end.
    void beginAgain() {
        flows = begun();
    }

    /// After an end: waits until everybody was called for everything, or nobody calls any more.
    Verdict verdict() {
        var told = List.copyOf(ended);
        var changed = System.nanoTime();
        long before = -1;
        while (System.nanoTime() - changed < QUIET_FOR_GOOD) {
            long missing = told.stream()
                    .filter(it -> !receiver(it).wasCalledFor(it.what()))
                    .count();
            if (missing == 0) break;
            if (missing != before) changed = System.nanoTime();
            before = missing;
            Worker.pause(50);
        }
        return Verdict.of(told, Map.of(PUP, heard(PUP), OPS, heard(OPS)));
    }

    List<String> figures() {
        return List.of(
                "killed: programs %d, databases %d".formatted(programs, databases),
                "told: %d".formatted(ended.size()),
                "called a second time and remembered: %d"
                        .formatted(receivers.values().stream()
                                .mapToInt(Receiver::calledAgain)
                                .sum()));
    }

    private List<Receiver.Heard> heard(String office) {
        return receivers.get(office).heard();
    }

    private Receiver receiver(Told it) {
        return receivers.get(it.to());
    }

    @Override
    public void close() {
        try {
            flows.close();
        } finally {
            hub.close();
            receivers.values().forEach(Receiver::close);
        }
    }
}
