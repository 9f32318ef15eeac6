package pl.sciezka.intake;

import static pl.sciezka.intake.ListColumn.EMAIL;
import static pl.sciezka.intake.ListColumn.LOCALITY;
import static pl.sciezka.intake.ListColumn.POSTAL_CODE;
import static pl.sciezka.intake.ListColumn.STREET;
import static pl.sciezka.intake.ListColumn.TELEPHONE;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonData.Contact;
import pl.sciezka.kernel.Reach;

/// Reads how a person can be reached.
final class ContactReading {

    private static final int LONGEST = 200;

    private final Fields fields;

    ContactReading(Fields fields) {
        this.fields = fields;
    }

    /// Null when the list says nothing.
    @Nullable
    Contact read() {
        var contact = new Contact(
                telephone(), email(), fields.text(LOCALITY, LONGEST), fields.text(STREET, LONGEST), postalCode());
        return contact.equals(new Contact(null, null, null, null, null)) ? null : contact;
    }

    private @Nullable String telephone() {
        return read(TELEPHONE, Reach::telephone, ProblemKind.NOT_A_TELEPHONE);
    }

    private @Nullable String email() {
        var text = fields.text(EMAIL, LONGEST);
        if (text == null) return null;
        int at = text.indexOf('@');
        boolean plausible =
                at > 0 && at == text.lastIndexOf('@') && text.indexOf('.', at) > at + 1 && !text.endsWith(".");
        if (plausible && text.chars().noneMatch(c -> c == ' ' || c == ',' || c == ';')) return text;
        fields.problem(EMAIL, ProblemKind.NOT_AN_EMAIL);
        return null;
    }

    private @Nullable String postalCode() {
        return read(POSTAL_CODE, Reach::postalCode, ProblemKind.NOT_A_POSTAL_CODE);
    }

    private @Nullable String read(ListColumn column, Function<String, Optional<String>> way, ProblemKind problem) {
        var text = fields.text(column, LONGEST);
        if (text == null) return null;
        var read = way.apply(text);
        if (read.isEmpty()) fields.problem(column, problem);
        return read.orElse(null);
    }
}
