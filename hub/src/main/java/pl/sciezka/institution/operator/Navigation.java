package pl.sciezka.institution.operator;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.NavLink;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink officesLink() {
        return new NavLink("office.nav", "/operator/institutions", 5, Set.of(Role.HUB_OPERATOR));
    }
}
