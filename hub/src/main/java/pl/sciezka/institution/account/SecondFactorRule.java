package pl.sciezka.institution.account;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Role;

/// Who may not work without a second factor: those who give rights to others or see everything that was seen. Not asked
/// for where the demonstration data is loaded, unless `sciezka.second-factor` says so.
@Component
public class SecondFactorRule {

    private static final Set<Role> STRONG =
            Set.of(Role.LOCAL_ADMINISTRATOR, Role.HUB_OPERATOR, Role.DATA_PROTECTION_OFFICER);

    private final boolean asked;

    SecondFactorRule(
            @Value("${sciezka.demo}") boolean demo,
            @Value("${sciezka.second-factor:#{null}}") @Nullable Boolean asked) {
        this.asked = asked == null ? !demo : asked;
    }

    public boolean requiredOf(Set<Role> roles) {
        return asked && !Collections.disjoint(roles, STRONG);
    }
}
