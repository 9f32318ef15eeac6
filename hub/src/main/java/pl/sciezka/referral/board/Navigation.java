package pl.sciezka.referral.board;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.shell.NavLink;

@Configuration(value = "referralNavigation", proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink referralsLink() {
        return new NavLink("referral.nav", "/referrals", 40, Set.of(PRACTITIONER, COORDINATOR));
    }
}
