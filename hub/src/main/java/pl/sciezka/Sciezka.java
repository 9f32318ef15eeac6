package pl.sciezka;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Wspólna Ścieżka: the hub.
@SpringBootApplication
@Modulithic(
        systemName = "Wspólna Ścieżka",
        sharedModules = {"kernel", "shell", "storage"})
public class Sciezka {

    public static void main(String... args) {
        SpringApplication.run(Sciezka.class, args);
    }
}
