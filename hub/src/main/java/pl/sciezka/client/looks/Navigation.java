package pl.sciezka.client.looks;

import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.shell.NavLink;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink looksLink() {
        return new NavLink("looks.nav", "/journal", 60, Set.of(DATA_PROTECTION_OFFICER));
    }
}
