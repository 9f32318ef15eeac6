package pl.sciezka.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The committed lists fit the people that the demonstration loads. After a change of the people, write them anew with
/// `-Dsciezka.demo-lists=write`.
class ListsToTryOutTests {

    static final Path FOLDER = Path.of("..", "docs", "demo-lists");

    @Test
    void the_lists_in_the_folder_are_about_the_people_of_the_demonstration() throws IOException {
        for (var list : new ListsToTryOut().all().entrySet()) {
            var file = FOLDER.resolve(list.getKey());
            if ("write".equals(System.getProperty("sciezka.demo-lists"))) Files.write(file, list.getValue());
            assertThat(Files.readAllBytes(file)).as(list.getKey()).isEqualTo(list.getValue());
        }
    }
}
