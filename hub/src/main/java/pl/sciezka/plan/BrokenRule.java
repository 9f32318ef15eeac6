package pl.sciezka.plan;

/// Thrown when code asks for what the rules of a plan exclude; pages ask the rules first, so people never see it.
class BrokenRule extends RuntimeException {
    BrokenRule(String message) {
        super(message);
    }
}
