package pl.sciezka.plan.step;

/// Thrown when code asks for what the rules of a plan exclude; pages ask the rules first, so people never see it.
public class BrokenRule extends RuntimeException {
    public BrokenRule(String message) {
        super(message);
    }
}
