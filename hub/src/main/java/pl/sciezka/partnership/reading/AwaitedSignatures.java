package pl.sciezka.partnership.reading;

import java.util.List;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.PartnershipId;

/// Whose signature a document of a partnership waits for (czyj podpis); told by whoever collects signatures.
public interface AwaitedSignatures {

    /// `path` leads to the document.
    record Awaited(String document, InstitutionId whose, String path) {}

    /// Those that the reader may know of.
    List<Awaited> of(PartnershipId partnership);
}
