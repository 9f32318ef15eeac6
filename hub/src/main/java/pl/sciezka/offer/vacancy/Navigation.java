package pl.sciezka.offer.vacancy;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.shell.NavLink;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink offersLink() {
        return new NavLink("offer.nav", "/offers", 45, Set.of(PRACTITIONER, COORDINATOR));
    }
}
