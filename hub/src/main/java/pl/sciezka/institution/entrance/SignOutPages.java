package pl.sciezka.institution.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.shell.Open;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// The way out.
@Pages("/sign-out")
class SignOutPages {

    private final Entrance entrance;

    SignOutPages(Entrance entrance) {
        this.entrance = entrance;
    }

    @PostMapping
    @Open("ends the own session, if there is one")
    Page signOut(HttpServletRequest request, HttpServletResponse response) {
        entrance.leave(request, response);
        return Redirect.to("/sign-in").saying("sign-in.signed-out");
    }
}
