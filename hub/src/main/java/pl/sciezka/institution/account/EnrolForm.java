package pl.sciezka.institution.account;

import pl.sciezka.credential.Qr;
import pl.sciezka.credential.Totp;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;

/// The picture and the secret for an authenticator app, and a field for its first code.
public record EnrolForm(String path, boolean required, Qr picture, String secret, FormErrors errors)
        implements FormPage {

    private static final String ISSUER = "Wspólna Ścieżka";

    public static EnrolForm of(Totp totp, String login, String path, boolean required) {
        return new EnrolForm(path, required, Qr.of(totp.asUri(ISSUER, login)), totp.asText(), FormErrors.none());
    }

    public EnrolForm refused() {
        return new EnrolForm(path, required, picture, secret, FormErrors.of("code", "second-factor.code.wrong"));
    }

    @Override
    public String toString() {
        return "EnrolForm[*]";
    }
}
