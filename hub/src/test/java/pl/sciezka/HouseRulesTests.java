package pl.sciezka;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Acting;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.Open;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.Transactions;

class HouseRulesTests {

    /// Without what Spring writes beside it while the program is built for running.
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(it -> !it.contains("__") && !it.contains("$$"))
            .importPackages("pl.sciezka");

    @Test
    void a_name_says_what_the_class_does() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO|Service)$")
                .check(CODE);
    }

    @Test
    void sql_lives_in_repositories() {
        noClasses()
                .that()
                .areNotAnnotatedWith(Repository.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(CODE);
    }

    /// Outside a transaction such a stream keeps its connection until it is closed, and nobody closes it.
    @Test
    void rows_are_listed_before_they_are_streamed() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(CODE);
    }

    /// Signs of life of a list that is gone through, of which two run at once; nobody else holds two connections.
    @Test
    void nobody_else_begins_a_transaction_beside_an_open_one() {
        noClasses()
                .that()
                .doNotHaveSimpleName("RunList")
                .should()
                .callMethod(Transactions.class, "beside", Acting.class, Runnable.class)
                .check(CODE);
    }

    /// What day it is, the kernel says.
    @Test
    void only_one_place_names_the_time_zone() throws IOException {
        assertThat(written("Europe/Warsaw")).containsExactly("Warsaw.java");
    }

    /// Not the machine, which may live by another zone, nor the database's session.
    @Test
    void nobody_asks_the_machine_what_day_it_is() throws IOException {
        assertThat(written("(Date|Time|Month|Year)\\.now\\(\\)|systemDefault|current_date|localtime|_at::date"))
                .isEmpty();
    }

    /// The names of the files of the program in which one line has this pattern.
    private static List<String> written(String pattern) throws IOException {
        var wanted = Pattern.compile(pattern).asPredicate();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(it ->
                            it.toString().endsWith(".java") || it.toString().endsWith(".jte"))
                    .filter(it -> lines(it).stream().anyMatch(wanted))
                    .map(it -> it.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void pages_are_private_to_their_module() {
        classes().that().areAnnotatedWith(Pages.class).should().notBePublic().check(CODE);
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        methods()
                .that()
                .areAnnotatedWith(GetMapping.class)
                .or()
                .areAnnotatedWith(PostMapping.class)
                .should()
                .beMetaAnnotatedWith(Access.class)
                .orShould()
                .beAnnotatedWith(Open.class)
                .check(CODE);
    }

    /// Beans are found while building (ADR 0007): a condition would be answered there, not where the program runs.
    @Test
    void no_bean_depends_on_a_setting() {
        noClasses().should().beMetaAnnotatedWith(Conditional.class).check(CODE);
        noMethods().should().beMetaAnnotatedWith(Conditional.class).check(CODE);
    }

    @Test
    void the_kernel_is_plain_java() {
        noClasses()
                .that()
                .resideInAPackage("..kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.web..", "gg.jte..")
                .check(CODE);
    }

    @Test
    void no_source_file_is_longer_than_250_lines() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var tooLong = files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
                    .filter(file -> lines(file).size() > 250)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
