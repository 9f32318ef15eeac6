package pl.sciezka.institution.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.credential.RecoveryCodes;
import pl.sciezka.credential.Totp;
import pl.sciezka.kernel.StaffId;

/// Adds a second factor to an account: a fresh secret for the app, and its first code as proof that the app has it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EnrolSecondFactor {

    private final SecondFactors secondFactors;
    private final SignInEvents events;
    private final Clock clock;

    EnrolSecondFactor(SecondFactors secondFactors, SignInEvents events, Clock clock) {
        this.secondFactors = secondFactors;
        this.events = events;
        this.clock = clock;
    }

    /// The same secret until it is confirmed, so that a reloaded page still shows the picture that was photographed.
    public Totp begin(StaffId staff) {
        return secondFactors.pendingOf(staff).orElseGet(() -> {
            var totp = Totp.generate();
            secondFactors.setPending(staff, totp);
            return totp;
        });
    }

    /// The recovery codes, shown this once; empty when the code was wrong.
    public Optional<RecoveryCodes> confirm(StaffId staff, String code) {
        var step = begin(staff).stepOf(code, clock.instant(), 0);
        if (step.isEmpty()) return Optional.empty();
        var codes = RecoveryCodes.generate();
        secondFactors.confirm(staff, step.getAsLong(), codes);
        events.add(staff, SignInEvents.Outcome.SECOND_FACTOR_ADDED);
        return Optional.of(codes);
    }

    public RecoveryCodes renewCodes(StaffId staff) {
        var codes = RecoveryCodes.generate();
        secondFactors.replaceCodes(staff, codes);
        return codes;
    }

    public void remove(StaffId staff) {
        secondFactors.remove(staff);
        events.add(staff, SignInEvents.Outcome.SECOND_FACTOR_REMOVED);
    }
}
