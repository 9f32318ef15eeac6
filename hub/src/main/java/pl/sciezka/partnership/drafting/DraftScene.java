package pl.sciezka.partnership.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.partnership.Agreement;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Area;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.ArrangementFiles;
import pl.sciezka.partnership.Arranging;
import pl.sciezka.partnership.DemonstrationPaper;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.partnership.Party;
import pl.sciezka.partnership.RecordedAgreements;
import pl.sciezka.shell.Texts;

/// In the demonstration: an annex that prolongs the processing contracts that end and widens the area, put forward for
/// signature.
@Component
class DraftScene implements DemonstrationPaper {

    private final RecordedAgreements agreements;
    private final DrawUp drawUp;
    private final Drafts drafts;
    private final DraftReading reading;
    private final Circulate circulate;
    private final ArrangementFiles files;
    private final Texts texts;
    private final Clock clock;

    DraftScene(
            RecordedAgreements agreements,
            DrawUp drawUp,
            Drafts drafts,
            DraftReading reading,
            Circulate circulate,
            ArrangementFiles files,
            Texts texts,
            Clock clock) {
        this.agreements = agreements;
        this.drawUp = drawUp;
        this.drafts = drafts;
        this.reading = reading;
        this.circulate = circulate;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public void play(PartnershipId partnership, AgreementId agreement, Acting.Staff director) {
        var before = agreements.find(agreement).orElseThrow();
        var prolonged = before.parties().stream()
                .flatMap(party -> end(party).map(it -> prolonged(party, it)).stream())
                .toList();
        var words = new Words(text("title"), null, text("occasion"), text("changes"), null);
        var content = Amendment.NOTHING.withArranging(prolonged).withArea(wider(before));
        var id = drawUp.start(partnership, agreement, SignedBy.ALL, words, content);
        prolonged.forEach(it -> files.attach(id.value(), it.institution(), signed(), director, clock.instant()));
        var faults = circulate.putForward(reading.standing(drafts.find(id).orElseThrow()));
        if (!faults.isEmpty()) throw new IllegalStateException("The annex of the demonstration: " + faults);
    }

    /// A powiat of the voivodeship next to it, too.
    private static Area wider(Agreement before) {
        var latest = before.versions().getLast();
        return before.areaOn(latest.inForceFrom()).and(Area.of("3029"));
    }

    private static Optional<LocalDate> end(Party party) {
        var contracts = party.arranged(Arrangement.Kind.PROCESSING);
        return contracts.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(contracts.getLast().to());
    }

    private Arranging prolonged(Party party, LocalDate end) {
        var arrangement = new Arrangement(
                Arrangement.Kind.PROCESSING, end, end.plusYears(2), text("arranged-number"), text("essence"));
        return new Arranging(party.institution(), arrangement);
    }

    private static byte[] signed() {
        try (var file = DraftScene.class.getResourceAsStream("/seed/uzgodnienia-pokazowe.pdf")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String what) {
        return texts.text(Texts.POLISH, "draft.demonstration." + what);
    }
}
