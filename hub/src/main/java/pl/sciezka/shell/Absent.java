package pl.sciezka.shell;

/// What was asked for is not there, or not for this person: both look the same from outside.
public class Absent extends RuntimeException {

    public Absent() {
        super("Absent", null, false, false);
    }
}
