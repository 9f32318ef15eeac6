package pl.sciezka.delivery.mail;

import java.util.regex.Pattern;

/// What can be an e-mail address (adres e-mail): strict enough that nothing else gets into a message's head.
final class EmailAddress {

    private static final int LONGEST = 254; // RFC 5321
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:localhost|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");

    private EmailAddress() {}

    static boolean looksRight(String typed) {
        return typed.length() <= LONGEST && FORM.matcher(typed).matches();
    }
}
