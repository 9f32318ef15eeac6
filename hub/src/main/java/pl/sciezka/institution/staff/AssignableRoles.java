package pl.sciezka.institution.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Role;

/// Which roles an administrator may give (role do nadania): the operator's people never work with clients, and only
/// they look after the hub.
final class AssignableRoles {

    private static final Set<Role> OF_THE_OPERATOR =
            EnumSet.of(Role.DATA_PROTECTION_OFFICER, Role.LOCAL_ADMINISTRATOR, Role.HUB_OPERATOR);

    private AssignableRoles() {}

    static List<Role> in(InstitutionKind kind) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        kind == InstitutionKind.OPERATOR ? OF_THE_OPERATOR.contains(role) : role != Role.HUB_OPERATOR)
                .toList();
    }
}
