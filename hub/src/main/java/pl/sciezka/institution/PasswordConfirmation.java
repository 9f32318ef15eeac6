package pl.sciezka.institution;

import java.time.Duration;
import pl.sciezka.kernel.Acting;
import pl.sciezka.shell.FormErrors;

/// Asks for the own password once more (potwierdzenie hasłem) before a step that nobody may take who only found an open
/// session. A wrong one counts like a failed sign-in. Holds for the request that brought it and for nothing else. Runs
/// its own short transactions: the page says `oneTransaction = false`, and draws `shell.OwnPassword` in its form.
public interface PasswordConfirmation {

    /// The name of the field that brings it.
    String FIELD = "own-password";

    sealed interface Result {

        /// None when it was right.
        FormErrors errors();

        record Confirmed() implements Result {
            @Override
            public FormErrors errors() {
                return FormErrors.none();
            }
        }

        /// Wrong, or locked after wrong ones: the same answer.
        record Refused() implements Result {
            @Override
            public FormErrors errors() {
                return FormErrors.of(FIELD, "own-password.wrong");
            }
        }

        record TooManyAttempts(Duration pause) implements Result {
            @Override
            public FormErrors errors() {
                return FormErrors.of(FIELD, "own-password.later");
            }
        }
    }

    Result confirm(Acting.Staff staff, String password, String address);
}
