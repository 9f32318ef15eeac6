package pl.sciezka.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import pl.sciezka.client.PersonData.Identity;

/// How the same name comes to be written differently in two offices (inna pisownia).
final class Misspelling {

    private static final List<UnaryOperator<String>> IN_SURNAME = List.of(
            Misspelling::withoutMarks,
            surname -> surname.replaceFirst("-.*", ""),
            surname -> surname.replaceFirst("rz", "ż"),
            surname -> surname.replaceFirst("ó", "u"),
            surname -> surname.replaceFirst("ewsk", "owsk"),
            Misspelling::swapped);

    private Misspelling() {}

    static Identity of(Identity it, RandomGenerator random) {
        var surname = misspelt(it.surname(), random.nextInt(IN_SURNAME.size()));
        return new Identity(surname, it.givenName(), null, it.birthYear(), it.sex(), it.gmina(), it.gminaName());
    }

    /// The first mistake, counted from a random one, that changes anything; a short plain name stays as it is.
    private static String misspelt(String surname, int first) {
        for (int n = 0; n < IN_SURNAME.size(); n++) {
            var other = IN_SURNAME.get((first + n) % IN_SURNAME.size()).apply(surname);
            if (!other.equals(surname)) return other;
        }
        return surname;
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('ł', 'l')
                .replace('Ł', 'L');
    }

    /// Two neighbouring letters in the wrong order, as fast fingers write them.
    private static String swapped(String text) {
        int at = text.length() / 2;
        if (at < 2) return text;
        return text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
    }
}
