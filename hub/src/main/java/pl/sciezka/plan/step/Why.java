package pl.sciezka.plan.step;

/// A coded reason with a note (uzasadnienie); the note is asked for only where the code says nothing.
public record Why(ChangeReason reason, String note) {

    public static final int LONGEST = 300;

    public Why {
        note = note.strip();
        if (note.length() > LONGEST) throw new IllegalArgumentException("A note is too long");
        if (reason == ChangeReason.OTHER && note.isEmpty())
            throw new IllegalArgumentException("Another reason needs a note");
    }
}
