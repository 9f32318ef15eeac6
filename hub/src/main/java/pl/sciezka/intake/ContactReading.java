package pl.sciezka.intake;

import static pl.sciezka.intake.ListColumn.EMAIL;
import static pl.sciezka.intake.ListColumn.LOCALITY;
import static pl.sciezka.intake.ListColumn.POSTAL_CODE;
import static pl.sciezka.intake.ListColumn.STREET;
import static pl.sciezka.intake.ListColumn.TELEPHONE;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonData.Contact;

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

    /// One or more numbers: nine digits, with or without 48 before them, or a foreign number after a plus.
    private @Nullable String telephone() {
        var text = fields.text(TELEPHONE, LONGEST);
        if (text == null) return null;
        var numbers = new ArrayList<String>();
        for (var part : text.split("[,;/]|\\blub\\b")) {
            var number = number(part);
            if (number == null) {
                fields.problem(TELEPHONE, ProblemKind.NOT_A_TELEPHONE);
                return null;
            }
            numbers.add(number);
        }
        return String.join(", ", numbers);
    }

    private static @Nullable String number(String text) {
        var digits = text.replaceAll("[^0-9]", "");
        boolean foreign = text.strip().startsWith("+") || digits.startsWith("00");
        if (text.chars().anyMatch(Character::isLetter)) return null;
        if (digits.startsWith("00")) digits = digits.substring(2);
        if (digits.length() == 11 && digits.startsWith("48")) digits = digits.substring(2);
        if (digits.length() == 10 && digits.startsWith("0")) digits = digits.substring(1);
        if (digits.length() == 9)
            return "%s %s %s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
        return foreign && digits.length() >= 8 && digits.length() <= 15 ? "+" + digits : null;
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
        var text = fields.text(POSTAL_CODE, LONGEST);
        if (text == null) return null;
        var digits = text.replace("-", "").replace(" ", "");
        if (digits.matches("\\d{5}")) return digits.substring(0, 2) + "-" + digits.substring(2);
        fields.problem(POSTAL_CODE, ProblemKind.NOT_A_POSTAL_CODE);
        return null;
    }
}
