package pl.sciezka.shell;

import org.springframework.web.bind.annotation.GetMapping;

/// Accessibility statement (deklaracja dostępności, ustawa z 4.04.2019 o dostępności cyfrowej, Dz.U. 2019 poz. 848):
/// what was checked, what is known to be missing, how to ask. The office that runs the hub completes it.
@Pages("/accessibility")
class AccessibilityPages {

    record Accessibility() implements Page {}

    @GetMapping
    @Open("a public statement")
    Accessibility statement() {
        return new Accessibility();
    }
}
