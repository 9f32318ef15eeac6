package pl.sciezka.offer.vacancy;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.storage.CurrentActing;

/// Where the own institution may say that clients of its offers live.
@Component
class OwnPlaces {

    private final Institutions institutions;

    OwnPlaces(Institutions institutions) {
        this.institutions = institutions;
    }

    List<Teryt> possible() {
        return Places.around(institutions
                .find(CurrentActing.staff().institution())
                .map(Institution::teryt)
                .orElse(null));
    }
}
