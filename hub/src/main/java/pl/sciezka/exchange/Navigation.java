package pl.sciezka.exchange;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.shell.NavLink;

@Configuration(value = "exchangeNavigation", proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink exchangeLink() {
        return new NavLink("exchange.nav", "/notices", 45, Set.of(PRACTITIONER, COORDINATOR));
    }
}
