/// The own account (moje konto): password, second factor, sessions, what happened.
@ApplicationModule(
        allowedDependencies = {
            "institution",
            "institution.account",
            "institution.staff",
            "institution.entrance",
            "credential"
        })
@NullMarked
package pl.sciezka.institution.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
