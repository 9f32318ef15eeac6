package pl.sciezka.institution.account;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.kernel.StaffId;

/// Takes a code as proof: one of the app, or a recovery code. Either works once.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class UseSecondFactor {

    private static final int LONGEST = 60;

    private final SecondFactors secondFactors;
    private final SignInEvents events;
    private final Clock clock;

    UseSecondFactor(SecondFactors secondFactors, SignInEvents events, Clock clock) {
        this.secondFactors = secondFactors;
        this.events = events;
        this.clock = clock;
    }

    public boolean proves(StaffId staff, String typed) {
        if (typed.length() > LONGEST) return false;
        var totp = secondFactors.of(staff);
        if (totp.isEmpty()) return false;
        var step = totp.get().stepOf(typed, clock.instant(), secondFactors.lastStep(staff));
        if (step.isPresent()) return secondFactors.useStep(staff, step.getAsLong());
        if (!secondFactors.useCode(staff, typed)) return false;
        events.add(staff, SignInEvents.Outcome.RECOVERY_CODE_USED);
        return true;
    }
}
