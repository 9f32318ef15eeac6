package pl.sciezka.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Loads the demonstration before the first page can be asked for, when `sciezka.demo=true`.
@Component
@ConditionalOnBooleanProperty("sciezka.demo")
class Demonstration implements SmartLifecycle {

    /// Of every demonstration account; printed on the sign-in page, and never accepted without demonstration data.
    static final String PASSWORD = "razem-mozemy-wiecej";

    private final LoadDemonstration loadDemonstration;
    private boolean loaded;

    Demonstration(LoadDemonstration loadDemonstration) {
        this.loadDemonstration = loadDemonstration;
    }

    @Override
    public void start() {
        loadDemonstration.load();
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
