package pl.sciezka.adviser.change;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.shell.NavLink;

@Configuration(value = "adviserNavigation", proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink advisersLink() {
        return new NavLink("advisers.title", "/advisers", 27, Set.of(PRACTITIONER, COORDINATOR));
    }
}
