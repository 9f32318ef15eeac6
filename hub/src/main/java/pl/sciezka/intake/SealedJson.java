package pl.sciezka.intake;

import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.storage.Seals;
import tools.jackson.databind.json.JsonMapper;

/// Keeps personal parts of a list unreadable in the database, under the key of the institution that brought it.
@Component
class SealedJson {

    private final Seals seals;
    private final JsonMapper json = JsonMapper.builder().build();

    SealedJson(Seals seals) {
        this.seals = seals;
    }

    byte[] close(InstitutionId institution, Object value) {
        return seals.of(institution).closeBytes(json.writeValueAsBytes(value));
    }

    <T> T open(InstitutionId institution, byte[] sealed, Class<T> type) {
        return json.readValue(seals.of(institution).openBytes(sealed), type);
    }
}
