package pl.sciezka.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Loads the demonstration before the first page can be asked for, when `sciezka.demo=true`.
@Component
class Demonstration implements SmartLifecycle {

    /// Of every demonstration account; printed on the sign-in page, and never accepted without demonstration data.
    static final String PASSWORD = "razem-mozemy-wiecej";

    private final LoadDemonstration loadDemonstration;
    private final boolean wanted;
    private boolean loaded;

    Demonstration(LoadDemonstration loadDemonstration, @Value("${sciezka.demo}") boolean wanted) {
        this.loadDemonstration = loadDemonstration;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        if (wanted) loadDemonstration.load();
        loaded = true;
    }

    @Override
    public void stop() {
        loaded = false;
    }

    @Override
    public boolean isRunning() {
        return loaded;
    }

    /// Well before the web server, which starts among the last.
    @Override
    public int getPhase() {
        return 0;
    }
}
