package pl.sciezka.desk;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;
import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.shell.NavLink;

@Configuration(value = "deskNavigation", proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink dayLink() {
        return new NavLink(
                "desk.title", "/day", 10, Set.of(PRACTITIONER, COORDINATOR, DIRECTOR, LOCAL_ADMINISTRATOR), "d");
    }

    @Bean
    NavLink stuckLink() {
        return new NavLink("desk.stuck.title", "/day/stuck", 15, Set.of(COORDINATOR, DIRECTOR));
    }
}
