package pl.sciezka.delivery.mail;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.NavLink;

@Configuration(value = "deliveryNavigation", proxyBeanMethods = false)
class Navigation {

    @Bean
    NavLink deliveriesLink() {
        return new NavLink("delivery.title", "/deliveries", 82, Set.of(Role.LOCAL_ADMINISTRATOR));
    }
}
