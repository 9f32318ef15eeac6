/// Notices of change (powiadomienia o zmianie): one institution tells the others what changed for a common client; they
/// take note, are reminded, and what nobody notes climbs.
@ApplicationModule(
        allowedDependencies = {"adviser", "client", "exchange", "institution", "journal", "law", "partnership"})
@NullMarked
package pl.sciezka.exchange.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
