package pl.sciezka.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import pl.sciezka.trial.Verdict.Told;

/// Two offices of the demonstration tell, ask and answer over the program's own pages, while it and its database are
/// killed without warning, alone or together. Everything that was taken from them must reach the other's system and, by
/// e-mail, who works there.
final class Campaign implements AutoCloseable {

    static final String PUP = "pup.chrzanow";
    static final String OPS = "ops.trzebinia";

    private static final int MOST_FLOWS_BETWEEN = 25;
    private static final int LONGEST_MOMENT = 300;
    private static final long QUIET_FOR_GOOD = TimeUnit.MINUTES.toNanos(2);

    /// Who dies.
    enum Victim {
        PROGRAM,
        /// the program goes on, and has to find its way back to it
        DATABASE,
        /// the program a moment after its database
        BOTH
    }

    private final Random chance;
    private final Hub hub;
    private final Map<String, Desk> desks;
    private final List<Told> ended = new ArrayList<>();
    private final Map<Victim, Integer> killed = new EnumMap<>(Victim.class);
    private Flows flows;

    Campaign(Path folder, long seed) {
        chance = new Random(seed);
        desks = Map.of(PUP, Desk.open(seed), OPS, Desk.open(seed + 1));
        hub = Hub.in(folder);
        try {
            desk(PUP).connect(hub.address(), PUP, "doradca", "koordynator");
            desk(OPS).connect(hub.address(), OPS, "pracownik", "koordynator");
            flows = begun();
        } catch (Throwable e) {
            hub.close();
            throw e;
        }
    }

    private Flows begun() {
        return new Flows(hub.address(), OPS + ".pracownik", PUP + ".doradca");
    }

    void kill() {
        kill(Victim.values()[chance.nextInt(Victim.values().length)]);
    }

    /// At a random moment while forms are under way.
    void kill(Victim victim) {
        flows.pass(1 + chance.nextInt(MOST_FLOWS_BETWEEN));
        Worker.pause(chance.nextInt(LONGEST_MOMENT));
        killed.merge(victim, 1, Integer::sum);
        if (victim != Victim.PROGRAM) hub.killDatabase();
        if (victim == Victim.DATABASE) return;
        if (victim == Victim.BOTH) Worker.pause(chance.nextInt(LONGEST_MOMENT));
        hub.kill();
        hub.start();
    }

    /// Each once, in random order.
    void killEach() {
        var victims = new ArrayList<>(List.of(Victim.values()));
        Collections.shuffle(victims, chance);
        victims.forEach(this::kill);
    }

    void pass(int more) {
        flows.pass(more);
    }

    /// From now on what the receivers say they took is not always what they remember.
    void lose() {
        desks.values().forEach(Desk::lose);
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

    /// After an end: waits until everybody was called and written to for everything, or nobody is any more.
    Verdict verdict() {
        var told = List.copyOf(ended);
        var changed = System.nanoTime();
        long before = -1;
        while (System.nanoTime() - changed < QUIET_FOR_GOOD) {
            long missing =
                    told.stream().filter(it -> !desk(it.to()).wasToldOf(it)).count();
            if (missing == 0) break;
            if (missing != before) changed = System.nanoTime();
            before = missing;
            Worker.pause(50);
        }
        return Verdict.of(
                told,
                Map.of(
                        PUP,
                        desk(PUP).receiver().heard(),
                        OPS,
                        desk(OPS).receiver().heard()),
                Map.of(
                        PUP,
                        desk(PUP).letterbox().read(),
                        OPS,
                        desk(OPS).letterbox().read()));
    }

    List<String> figures() {
        return List.of(
                "killed: " + killed,
                "told: %d, each by a call and by an e-mail".formatted(ended.size()),
                "calls that came again, with the same id: "
                        + sum(it -> it.receiver().calledAgain()),
                "e-mails that came again, with the same Message-ID: "
                        + sum(it -> it.letterbox().writtenAgain()));
    }

    private int sum(ToIntFunction<Desk> figure) {
        return desks.values().stream().mapToInt(figure).sum();
    }

    private Desk desk(String office) {
        return Objects.requireNonNull(desks.get(office));
    }

    @Override
    public void close() {
        try {
            flows.close();
        } finally {
            hub.close();
            desks.values().forEach(Desk::close);
        }
    }
}
