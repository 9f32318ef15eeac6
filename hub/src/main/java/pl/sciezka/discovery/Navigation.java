package pl.sciezka.discovery;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.shell.NavLink;

@Configuration(value = "discoveryNavigation", proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink proposalsLink() {
        return new NavLink("discovery.nav", "/proposals", 30, Set.of(PRACTITIONER, COORDINATOR));
    }

    @Bean
    NavLink supervisionLink() {
        return new NavLink("breach.nav", "/data-protection", 55, Set.of(DATA_PROTECTION_OFFICER));
    }
}
