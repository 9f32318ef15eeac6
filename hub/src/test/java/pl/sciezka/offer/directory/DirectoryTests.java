package pl.sciezka.offer.directory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.Town;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The register as a file of Open Referral HSDS 3.1, out and in, over real HTTP.
@HubTest
class DirectoryTests {

    private static final String DIRECTORY = "/offers/services/directory";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    ServiceSchema schema;

    @Autowired
    Clock clock;

    Town town;

    @BeforeEach
    void a_register(@Autowired ApplicationContext program) {
        town = new Town(program);
        town.offer(3, Warsaw.today(clock));
    }

    @Test
    void what_goes_out_is_valid_and_comes_in_unchanged() {
        entered(Map.of(
                "name", "Porada \"pod ręką\" \\ <b>tak</b>",
                "what", "Żółć, 🙂 i\nnowy wiersz",
                "website", "https://zażółć.example.pl/ścieżka?a=[b]",
                "email", "ośrodek@przykład.pl",
                "conditions", "{0} ${jndi:x} =1+1"));
        var file = exported();
        assertThat(file).hasSize(2);
        for (var service : file) assertThat(schema.faults(service)).isEmpty();
        var club = one(file, "Klub pracy");
        assertThat(club.at("/capacities/0/available").asInt()).isEqualTo(3);
        assertThat(club.at("/attributes/0/taxonomy_term/code").asString()).isEqualTo("CAREER_ADVICE");
        assertThat(words(town.adviser.get(brought(file.toString()))))
                .contains("Nowe: 0, zmienione: 0, bez zmian: 2, nieprzyjęte: 0")
                .contains("nie ma nic do przyjęcia");
    }

    @Test
    void new_and_changed_ones_are_taken_over_and_refused_ones_say_where_and_why() {
        var file = exported();
        ((ObjectNode) file.get(0)).put("description", "Trzy spotkania w tygodniu");
        file.add(foreign("Warsztat"));
        file.add(foreign("Bez statusu").put("status", "czynna"));
        file.add(foreign("Bez kontaktu").without(List.of("phones")));
        file.add(foreign("Zakończona").put("status", "defunct"));
        file.add(file.get(0).deepCopy());
        var preview = brought(file.toString());
        assertThat(words(town.adviser.get(preview)))
                .contains("Nowe: 1, zmienione: 1, bez zmian: 0, nieprzyjęte: 4")
                .contains("„Spotkania w grupie” → „Trzy spotkania w tygodniu”")
                .contains("Wartość spoza listy", "/2/status")
                .contains("Podaj telefon albo e-mail /3/phones/0/number")
                .contains("/4/status")
                .contains("drugi raz /5/id");
        FilledForm.on(town.adviser, preview, preview).sent();
        assertThat(words(town.worker.get("/offers/services")))
                .contains("Klub pracy", "Warsztat", "2 usługi")
                .doesNotContain("Bez kontaktu");
        assertThat(words(town.worker.get("/offers/services?q=trzy+spotkania"))).contains("Klub pracy");
        assertThat(town.adviser.get(preview).statusCode()).as("it is over").isEqualTo(404);
        assertThat(words(town.adviser.get(brought(file.toString()))))
                .as("brought once more")
                .contains("Nowe: 0, zmienione: 0, bez zmian: 2, nieprzyjęte: 4");
        assertThat(words(town.adviser.get(brought(exported().toString()))))
                .contains("Nowe: 0, zmienione: 0, bez zmian: 2, nieprzyjęte: 0");
    }

    @Test
    void what_somebody_changed_meanwhile_is_not_overwritten_unseen() {
        var file = exported();
        ((ObjectNode) file.get(0)).put("description", "Z pliku");
        var preview = brought(file.toString());
        var form = FilledForm.on(town.adviser, preview, preview);
        var service = "/offers/services/" + file.get(0).path("id").asString();
        FilledForm.on(town.adviser, service + "/edit", "/edit")
                .with("what", "Z ręki")
                .sent();
        assertThat(form.sent()).isEqualTo(preview);
        assertThat(words(town.adviser.get(service))).contains("Z ręki");
    }

    @Test
    void a_service_of_another_institution_is_refused_and_so_is_one_that_ended() {
        var file = exported();
        var theirs = foreign("Cudza");
        theirs.putObject("organization")
                .put("id", town.ops.value().toString())
                .put("name", "OPS")
                .put("description", "OPS");
        file.add(theirs);
        var service = "/offers/services/" + file.get(0).path("id").asString();
        FilledForm.on(town.adviser, service + "/end", "/end")
                .with("reason", "koniec")
                .sent();
        assertThat(words(town.adviser.get(brought(file.toString()))))
                .contains("nieprzyjęte: 2")
                .contains("zakończona /0/id")
                .contains("innej instytucji; wpisuje ją tamta instytucja /1/organization/id");
    }

    @Test
    void two_spellings_of_one_id_are_one_service() {
        var file = exported();
        var workshop = foreign("Warsztat");
        file.add(workshop);
        file.add(workshop.deepCopy().put("id", workshop.path("id").asString().toUpperCase(Locale.ROOT)));
        var preview = brought(file.toString());
        assertThat(words(town.adviser.get(preview))).contains("Nowe: 1", "nieprzyjęte: 1", "drugi raz /2/id");
        FilledForm.on(town.adviser, preview, preview).sent();
        assertThat(town.adviser.get(preview).statusCode())
                .as("it was taken over")
                .isEqualTo(404);
    }

    @Test
    void the_id_of_anothers_entry_takes_nothing_away_from_it() {
        var file = exported();
        var copied = (ObjectNode) file.get(0).deepCopy();
        copied.remove("organization");
        copied.put("description", "Podmienione");
        var preview = town.worker.upload(DIRECTORY, "file", ("[" + copied + "]").getBytes(UTF_8));
        var path = preview.headers().firstValue("location").orElseThrow();
        assertThat(words(town.worker.get(path))).contains("Nowe: 1");
        assertThat(town.adviser.get(path).statusCode())
                .as("the file is its office's")
                .isEqualTo(404);
        FilledForm.on(town.worker, path, path).sent();
        assertThat(words(
                        town.adviser.get("/offers/services/" + copied.path("id").asString())))
                .contains("Spotkania w grupie");
        assertThat(words(town.worker.get("/offers/services"))).contains("2 usługi");
    }

    @Test
    void a_broken_file_is_refused_as_a_whole_and_says_where() {
        assertThat(refused("[{\"id\": \"x\",\n oops}]")).contains("nie jest poprawny JSON", "Szczegóły: 2, ");
        assertThat(refused("[{\"id\": \"x\", \"id\": \"y\"}]")).contains("nie jest poprawny JSON");
        assertThat(refused("[]")).contains("Lista usług jest pusta");
        assertThat(refused("{\"a\": 1}")).contains("nie ma listy usług");
        assertThat(refused("\"tekst\"")).contains("nie ma listy usług");
        assertThat(refused("")).contains("nie ma listy usług");
        assertThat(refused("[".repeat(5000))).contains("zbyt zagnieżdżony");
        assertThat(refused("[" + "{},".repeat(500) + "{}]")).contains("zbyt dużo usług", "500");
        assertThat(refused("[\"" + "a".repeat(3_000_000) + "\"]")).contains("większy niż 2 MB");
        var bytes = "[{\"name\": \"żółć\"}]".replace("ż", "\u00e9").getBytes(ISO_8859_1);
        var latin = town.adviser.upload(DIRECTORY, "file", bytes);
        assertThat(words(latin)).contains("UTF-8");
        assertThat(words(town.adviser.get(brought("[1, null, \"a\", [], {}]")))).contains("nieprzyjęte: 5");
        assertThat(town.count(town.pup, "offer.listing where institution_id = '" + town.pup.value() + "'"))
                .isEqualTo(1);
    }

    private String refused(String text) {
        HttpResponse<String> answer = town.adviser.upload(DIRECTORY, "file", text.getBytes(UTF_8));
        assertThat(answer.statusCode())
                .as(text.substring(0, Math.min(40, text.length())))
                .isEqualTo(422);
        return words(answer);
    }

    private String brought(String text) {
        var answer = town.adviser.upload(DIRECTORY, "file", text.getBytes(UTF_8));
        return answer.headers().firstValue("location").orElseThrow(() -> new AssertionError(words(answer)));
    }

    private ArrayNode exported() {
        var answer = town.adviser.get("/offers/services/hsds.json");
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .contains("hsds-3.1.json");
        return (ArrayNode) JSON.readTree(answer.body());
    }

    private static JsonNode one(ArrayNode file, String name) {
        for (var it : file) if (it.path("name").asString().equals(name)) return it;
        throw new AssertionError("No " + name);
    }

    /// As another directory would say it.
    private static ObjectNode foreign(String name) {
        var service = JSON.createObjectNode()
                .put("id", UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString())
                .put("name", name)
                .put("status", "active")
                .put("description", "Zajęcia")
                .put("eligibility_description", "Dla każdego");
        service.putArray("phones")
                .addObject()
                .put("id", UUID.randomUUID().toString())
                .put("number", "32 000 99 99");
        service.putArray("service_at_locations")
                .addObject()
                .put("id", UUID.randomUUID().toString())
                .putObject("location")
                .put("id", UUID.randomUUID().toString())
                .put("location_type", "physical")
                .put("name", "Hala");
        return service;
    }

    private void entered(Map<String, String> some) {
        var form = FilledForm.on(town.adviser, "/offers/services/new", "/new");
        Town.service().forEach(form::with);
        some.forEach(form::with);
        form.sent();
    }
}
