package pl.sciezka.client.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonData.Identity;
import pl.sciezka.kernel.Folding;
import pl.sciezka.storage.Seal;

/// By what a person is found, and how a document is kept.
public final class PersonKeys {

    private PersonKeys() {}

    public static String folded(Identity it) {
        return Folding.fold(
                it.surname() + " " + it.givenName() + " " + (it.secondName() == null ? "" : it.secondName()));
    }

    public static @Nullable LocalDate birthDate(PersonData data) {
        return data.pesel() != null ? data.pesel().birthDate() : data.birthDate();
    }

    public static byte @Nullable [] documentSealed(Seal seal, PersonData data) {
        return data.document() == null ? null : seal.close(data.document().number());
    }

    public static byte @Nullable [] documentIndex(Seal seal, PersonData data) {
        return data.document() == null
                ? null
                : seal.index(data.document().kind() + ":" + data.document().number());
    }
}
