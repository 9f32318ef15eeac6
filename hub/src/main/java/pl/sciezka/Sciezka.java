package pl.sciezka;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import pl.sciezka.operations.CommandLine;

/// Wspólna Ścieżka: the hub.
@SpringBootApplication
@Modulithic(
        systemName = "Wspólna Ścieżka",
        sharedModules = {"kernel", "shell", "storage"})
public class Sciezka {

    public static void main(String... args) {
        if (CommandLine.knows(args)) System.exit(new CommandLine(System.out).run(args));
        SpringApplication.run(Sciezka.class, args);
    }
}
