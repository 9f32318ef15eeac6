/// Joining a partnership (przystąpienie): a candidate asks on a public page, the members consent or object, the lead
/// checks what is due and has the declaration signed.
@ApplicationModule(
        allowedDependencies = {"partnership", "partnership.drafting", "partnership.reading", "institution", "credential"
        })
@NullMarked
package pl.sciezka.partnership.accession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
