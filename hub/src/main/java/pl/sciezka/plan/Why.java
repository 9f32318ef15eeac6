package pl.sciezka.plan;

/// A coded reason with a note (uzasadnienie); the note is asked for only where the code says nothing.
record Why(ChangeReason reason, String note) {

    static final int LONGEST = 300;

    Why {
        note = note.strip();
        if (note.length() > LONGEST) throw new IllegalArgumentException("A note is too long");
        if (reason == ChangeReason.OTHER && note.isEmpty())
            throw new IllegalArgumentException("Another reason needs a note");
    }
}
