package pl.sciezka.institution.staff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.credential.Attempts;
import pl.sciezka.institution.UnitId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;

/// A member of staff as the administrator sees the account.
public record StaffRow(
        StaffId staff,
        String login,
        String givenName,
        String surname,
        String position,
        @Nullable String telephone,
        @Nullable UnitId unitId,
        @Nullable String unit,
        Set<Role> roleSet,
        boolean secondFactor,
        boolean hasPassword,
        Attempts attempts,
        @Nullable Instant suspendedAt,
        @Nullable Instant linkUntil,
        @Nullable Instant lastSignIn) {

    /// What the account can do just now, as one word.
    enum State {
        ACTIVE,
        INVITED,
        INVITATION_ENDED,
        LOCKED,
        SUSPENDED
    }

    State state(Instant now) {
        if (suspendedAt != null) return State.SUSPENDED;
        if (!hasPassword) return linkUntil != null && now.isBefore(linkUntil) ? State.INVITED : State.INVITATION_ENDED;
        return attempts.locked(now) ? State.LOCKED : State.ACTIVE;
    }

    /// In the order of [Role].
    public List<Role> roles() {
        return roleSet.stream().sorted().toList();
    }

    public String name() {
        return surname + " " + givenName;
    }

    @Override
    public String toString() {
        return "StaffRow[" + staff.value() + "]";
    }
}
