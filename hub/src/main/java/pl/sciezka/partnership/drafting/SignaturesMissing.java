package pl.sciezka.partnership.drafting;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.partnership.reading.AwaitedSignatures;
import pl.sciezka.storage.CurrentActing;

/// Tells the page of a partnership whose signatures are missing.
@Component
class SignaturesMissing implements AwaitedSignatures {

    private final DraftReading reading;

    SignaturesMissing(DraftReading reading) {
        this.reading = reading;
    }

    @Override
    public List<Awaited> of(PartnershipId partnership) {
        return reading.underWay(CurrentActing.staff()).stream()
                .filter(it -> it.partnership().id().equals(partnership))
                .flatMap(it -> it.missing().stream()
                        .map(who -> new Awaited(
                                it.draft().words().title(), who, it.draft().id().path())))
                .toList();
    }
}
