/// Writing a referral (szkic): the author's draft, the client's consent where it needs one, the check, the sending.
@ApplicationModule(
        allowedDependencies = {
            "client",
            "institution",
            "journal",
            "referral",
            "referral.course",
            "referral.ground",
            "referral.board"
        })
@NullMarked
package pl.sciezka.referral.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
