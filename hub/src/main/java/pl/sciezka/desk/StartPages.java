package pl.sciezka.desk;

import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.NavLink;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Where one starts: at the first entry of one's own navigation, for most people Mój dzień.
@Pages
class StartPages {

    private final List<NavLink> navigation;

    StartPages(List<NavLink> navigation) {
        this.navigation =
                navigation.stream().sorted(Comparator.comparing(NavLink::order)).toList();
    }

    @GetMapping("/")
    @ForEverybody
    Redirect start() {
        var roles = CurrentActing.staff().roles();
        return navigation.stream()
                .filter(link -> link.roles().stream().anyMatch(roles::contains))
                .findFirst()
                .map(link -> Redirect.to(link.path()))
                .orElse(Redirect.to("/account"));
    }
}
