package pl.sciezka.institution;

import java.util.List;
import pl.sciezka.credential.RecoveryCodes;
import pl.sciezka.shell.Page;

/// Recovery codes, shown this once to be printed.
record NewRecoveryCodes(List<String> codes, String next) implements Page {

    static NewRecoveryCodes of(RecoveryCodes codes, String next) {
        return new NewRecoveryCodes(codes.codes(), next);
    }

    @Override
    public String toString() {
        return "NewRecoveryCodes[*]";
    }
}
