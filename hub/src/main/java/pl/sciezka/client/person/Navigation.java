package pl.sciezka.client.person;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.shell.NavLink;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink clientsLink() {
        return new NavLink("client.nav", "/clients", 20, Set.of(PRACTITIONER, COORDINATOR), "k");
    }
}
