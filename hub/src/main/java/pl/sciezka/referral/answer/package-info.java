/// Steps of a referral that has been sent (odpowiedź): the form of each step, taking the client over, stopping.
@ApplicationModule(
        allowedDependencies = {
            "client",
            "journal",
            "partnership",
            "referral",
            "referral.course",
            "referral.ground",
            "referral.board"
        })
@NullMarked
package pl.sciezka.referral.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
