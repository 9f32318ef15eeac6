package pl.sciezka.institution.staff;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.NavLink;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink staffLink() {
        return new NavLink("staff.nav", "/staff", 80, Set.of(Role.LOCAL_ADMINISTRATOR));
    }
}
