package pl.sciezka.offer.vacancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.OfferId;
import pl.sciezka.referral.Support;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// What is offered now, by whom and for whom; one offer with what was changed in it, and closing an own one.
@Pages("/offers")
class OfferPages {

    private static final int OVER = 50;

    private final Offers offers;
    private final CorrectOffers corrected;
    private final RemovedOffers removed;
    private final Colleagues colleagues;
    private final Clock clock;

    OfferPages(Offers offers, CorrectOffers corrected, RemovedOffers removed, Colleagues colleagues, Clock clock) {
        this.offers = offers;
        this.corrected = corrected;
        this.removed = removed;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// What is looked for, as it stands in the address.
    record Choice(
            @Nullable String support,
            @Nullable String institution,
            @Nullable String free) {

        boolean fits(Offer it) {
            return kind().filter(kind -> kind != it.support()).isEmpty()
                    && (institution == null
                            || institution.isEmpty()
                            || it.institution().value().toString().equals(institution))
                    && (free == null || it.free() > 0);
        }

        private Optional<Support> kind() {
            return Arrays.stream(Support.values())
                    .filter(it -> it.name().equals(support))
                    .findFirst();
        }

        boolean isAnything() {
            return kind().isEmpty() && (institution == null || institution.isEmpty()) && free == null;
        }
    }

    /// `removed`: own ones that were entered by mistake.
    record OfferList(
            Choice choice,
            List<Offer> open,
            List<Offer> over,
            List<RemovedOffer> removed,
            List<Option> providers,
            LocalDate today)
            implements Page {

        List<Option> supports(Ui ui) {
            return Stream.of(Support.values())
                    .map(it -> new Option(it.name(), ui.word(it)))
                    .toList();
        }
    }

    /// `changes` only of an own one.
    record OneOffer(Offer offer, boolean own, List<Changed> changes, LocalDate today) implements Page {}

    record Changed(OfferCorrection it, String by) {}

    /// What stays of an offer that was entered by mistake; `by` is empty for partners.
    record NoOffer(RemovedOffer trace, String by) implements Page {}

    @GetMapping
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    OfferList list(Choice choice) {
        var open = offers.open();
        var providers = new LinkedHashMap<InstitutionId, String>();
        open.stream()
                .sorted((a, b) -> a.provider().compareTo(b.provider()))
                .forEach(it -> providers.put(it.institution(), it.provider()));
        return new OfferList(
                choice,
                open.stream().filter(choice::fits).toList(),
                offers.overOf(own(), OVER),
                removed.of(own(), OVER),
                providers.entrySet().stream()
                        .map(it -> new Option(it.getKey().value().toString(), it.getValue()))
                        .toList(),
                Warsaw.today(clock));
    }

    @GetMapping("/{id}")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Page one(@PathVariable OfferId id) {
        var found = offers.find(id);
        if (found.isEmpty()) return trace(id);
        var offer = found.get();
        var changes = corrected.of(id);
        var names = colleagues.names(changes.stream().map(OfferCorrection::by).toList());
        return new OneOffer(
                offer,
                offer.isOf(own()),
                changes.stream()
                        .map(it -> new Changed(it, names.getOrDefault(it.by(), "")))
                        .toList(),
                Warsaw.today(clock));
    }

    /// Nobody can ask for a place any more; those who have one keep it.
    @PostMapping("/{id}/close")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Redirect close(@PathVariable OfferId id) {
        var offer = offers.find(id).filter(it -> it.isOf(own())).orElseThrow(Absent::new);
        offers.close(offer.id(), Warsaw.today(clock));
        return Redirect.to(id.path()).saying("offer.closed");
    }

    private NoOffer trace(OfferId id) {
        var it = removed.find(id).orElseThrow(Absent::new);
        return new NoOffer(it, it.by() == null ? "" : colleagues.name(it.by()));
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }
}
