package pl.sciezka.institution.account;

import java.time.Duration;
import java.time.Instant;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// One-time link (link jednorazowy): whoever holds it sets the password of one account, once.
public record OneTimeLink(StaffId staff, InstitutionId institution, Reason reason, Instant expiresAt) {

    public enum Reason {
        FIRST_ADMINISTRATOR(Duration.ofHours(24)),
        INVITATION(Duration.ofHours(72)),
        RESET(Duration.ofHours(72));

        final Duration validity;

        Reason(Duration validity) {
            this.validity = validity;
        }
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /// Somebody who holds this key and has proved nothing else.
    public static Acting.LinkHolder holder(OneTimeKey key) {
        return new Acting.LinkHolder("link:" + key.hashText());
    }

    public static String path(OneTimeKey key) {
        return "/sign-in/link/" + key.value();
    }
}
