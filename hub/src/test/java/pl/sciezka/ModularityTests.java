package pl.sciezka;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// Without this test the module walls would be a convention; with it they are a constraint.
class ModularityTests {

    @Test
    void modules_depend_only_on_what_they_declare() {
        ApplicationModules.of(Sciezka.class).verify();
    }
}
