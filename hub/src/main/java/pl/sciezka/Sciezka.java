package pl.sciezka;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import pl.sciezka.operations.CommandLine;

/// Wspólna Ścieżka: the hub. Beans carry their full names: two modules may each have a `LinkPages` of their own.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Wspólna Ścieżka",
        sharedModules = {"kernel", "shell", "storage"})
public class Sciezka {

    public static void main(String... args) {
        if (CommandLine.knows(args)) System.exit(new CommandLine(System.out).run(args));
        SpringApplication.run(Sciezka.class, args);
    }
}
