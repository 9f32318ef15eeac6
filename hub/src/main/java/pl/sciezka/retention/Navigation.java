package pl.sciezka.retention;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.shell.NavLink;

@Configuration(value = "retentionNavigation", proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink retentionLink() {
        return new NavLink("retention.nav", "/retention", 70, Set.of(COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER));
    }
}
