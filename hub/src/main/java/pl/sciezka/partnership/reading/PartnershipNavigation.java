package pl.sciezka.partnership.reading;

import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.NavLink;

@Configuration(proxyBeanMethods = false)
class PartnershipNavigation {

    /// Agreements are no secret to anybody who works under them.
    @Bean
    NavLink partnershipsLink() {
        return new NavLink("partnership.nav", "/partnerships", 85, EnumSet.allOf(Role.class), "p");
    }
}
