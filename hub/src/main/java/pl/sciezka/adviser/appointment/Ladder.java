package pl.sciezka.adviser.appointment;

import java.util.List;
import java.util.stream.Stream;

/// The ladder of tones (drabina tonów), a custom of this program: counted since the last contact that took place. Only
/// who missed something unexcused is reminded, only who missed twice is summoned, and after two summonses letters go
/// back to the first tone: another sheet will not help. What came back undelivered is missed by nobody.
record Ladder(int missed, int summoned) {

    static final int MOST_SUMMONSES = 2;

    Tone highest() {
        if (missed == 0 || exhausted()) return Tone.INVITE;
        return missed == 1 ? Tone.REMIND : Tone.SUMMON;
    }

    boolean exhausted() {
        return summoned >= MOST_SUMMONSES;
    }

    boolean allows(Tone tone) {
        return tone.compareTo(highest()) <= 0;
    }

    List<Tone> tones() {
        return Stream.of(Tone.values()).filter(this::allows).toList();
    }
}
