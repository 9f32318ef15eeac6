package pl.sciezka.kernel;

import java.util.Set;

/// On whose behalf a transaction runs (działający). Each transaction has exactly one; without it row-level security
/// shows no row of personal data.
public sealed interface Acting {

    /// A signed-in member of staff, for one declared purpose.
    record Staff(StaffId staff, InstitutionId institution, Set<Role> roles, Purpose purpose) implements Acting {
        public Staff {
            roles = Set.copyOf(roles);
        }

        /// The same person, for another purpose.
        public Staff on(Purpose other) {
            return new Staff(staff, institution, roles, other);
        }
    }

    /// Work that the program does for one institution: imports, clocks, answers to events.
    record Job(InstitutionId institution, Purpose purpose) implements Acting {}

    /// Someone not signed in who holds a key to one thing: a login name while signing in, a one-time link.
    record LinkHolder(String key) implements Acting {

        /// Never shows the key.
        @Override
        public String toString() {
            return "LinkHolder[*]";
        }
    }
}
