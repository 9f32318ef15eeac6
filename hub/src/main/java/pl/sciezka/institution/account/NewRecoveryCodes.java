package pl.sciezka.institution.account;

import java.util.List;
import pl.sciezka.credential.RecoveryCodes;
import pl.sciezka.shell.Page;

/// Recovery codes, shown this once to be printed.
public record NewRecoveryCodes(List<String> codes, String next) implements Page {

    public static NewRecoveryCodes of(RecoveryCodes codes, String next) {
        return new NewRecoveryCodes(codes.codes(), next);
    }

    @Override
    public String toString() {
        return "NewRecoveryCodes[*]";
    }
}
