package pl.sciezka.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import pl.sciezka.export.Places.Refusal;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.SetClock;

/// How much of the disk exports may take, whoever asks for them and never fetches them.
class PlacesTests {

    private static final InstitutionId OPS = InstitutionId.next();

    @TempDir
    Path data;

    SetClock clock = new SetClock(Instant.parse("2026-11-23T10:00:00Z"));
    Places places;

    @BeforeEach
    void none() throws IOException {
        places = new Places(data, clock);
    }

    @Test
    void an_institution_has_one_until_its_file_is_gone() {
        var place = made(OPS);
        assertThat(places.ask(OPS)).isEqualTo(new Places.Asked.Refused(Refusal.OWN_UNDER_WAY));
        assertThat(files()).isEqualTo(1);
        place.close();
        assertThat(files()).isZero();
        assertThat(places.ask(OPS)).isInstanceOf(Places.Asked.Given.class);
    }

    @Test
    void two_are_made_at_once() {
        given(OPS);
        given(InstitutionId.next());
        assertThat(places.ask(InstitutionId.next())).isEqualTo(new Places.Asked.Refused(Refusal.TOO_MANY));
    }

    @Test
    void ten_lie_there_and_no_more() {
        IntStream.range(0, 10).forEach(_ -> made(InstitutionId.next()));
        assertThat(places.ask(InstitutionId.next())).isEqualTo(new Places.Asked.Refused(Refusal.TOO_MANY));
        assertThat(files()).isEqualTo(10);
    }

    @Test
    void what_nobody_fetches_is_deleted_after_a_quarter_of_an_hour() {
        made(OPS);
        clock.pass(Places.KEPT);
        places.clear();
        assertThat(files()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        places.clear();
        assertThat(files()).isZero();
        given(OPS);
    }

    @Test
    void what_is_still_being_made_is_left_alone() {
        given(OPS);
        clock.pass(Duration.ofHours(2));
        places.clear();
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void whoever_fetches_very_slowly_is_cut_off_and_the_room_on_the_disk_is_free() throws IOException {
        var place = made(OPS);
        Files.writeString(place.file(), "wypis");
        try (var sending = place.open()) {
            clock.pass(Places.KEPT.plusSeconds(1));
            places.clear();
            assertThat(files()).isZero();
            assertThatThrownBy(() -> sending.read(ByteBuffer.allocate(1))).isInstanceOf(ClosedChannelException.class);
        }
        assertThatThrownBy(place::open).isInstanceOf(IOException.class);
    }

    @Test
    void an_aborted_download_ends_its_place() throws IOException {
        var place = made(OPS);
        Files.writeString(place.file(), "wypis");
        assertThatThrownBy(() -> new MadeExportConverter()
                        .write(new MadeExport(place, LocalDate.EPOCH), MediaType.ALL, new Gone()))
                .isInstanceOf(IOException.class);
        assertThat(files()).isZero();
        given(OPS);
    }

    private Place made(InstitutionId institution) {
        var place = given(institution);
        place.made(clock.instant());
        return place;
    }

    private Place given(InstitutionId institution) {
        if (places.ask(institution) instanceof Places.Asked.Given(var place)) return place;
        throw new AssertionError("No place");
    }

    private int files() {
        var found = data.resolve("export").toFile().list();
        return found == null ? 0 : found.length;
    }

    /// Somebody who has closed the window.
    private static final class Gone implements HttpOutputMessage {
        @Override
        public OutputStream getBody() {
            return new OutputStream() {
                @Override
                public void write(int it) throws IOException {
                    throw new IOException("Broken pipe");
                }
            };
        }

        @Override
        public HttpHeaders getHeaders() {
            return new HttpHeaders();
        }
    }
}
