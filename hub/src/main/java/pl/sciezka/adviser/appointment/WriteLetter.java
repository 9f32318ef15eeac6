package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.Needs;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.print.Block;
import pl.sciezka.print.PrintedDocument;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// The letter to the client (pismo z terminem): when, where, what about, whom to call; in the tone that was chosen.
/// Always in Polish, as the records are; large print by itself where the client needs it. A letter of service, which
/// begins no procedure and says so.
@Component
class WriteLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Texts.POLISH);

    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Texts texts;
    private final Clock clock;

    WriteLetter(Institutions institutions, Colleagues colleagues, Texts texts, Clock clock) {
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.texts = texts;
        this.clock = clock;
    }

    PrintedDocument of(ClientHeader client, Appointment it, boolean large) {
        var office = institutions.find(CurrentActing.staff().institution()).orElseThrow(Absent::new);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(text("appointment.letter." + it.tone())));
        blocks.add(new Block.Facts(List.of(
                Block.Fact.of(
                        text("appointment.letter.when"), DAY.format(it.slot().day())),
                Block.Fact.of(text("appointment.letter.hours"), it.slot().hours()),
                Block.Fact.of(
                        text("appointment.place"), it.place() + ", " + it.slot().gmina()),
                Block.Fact.of(text("appointment.about"), text("About." + it.about())))));
        client.needs()
                .forEach(known -> blocks.add(new Block.Paragraph(
                        text("appointment.letter.needs", known.needs().line(this::text)))));
        blocks.add(new Block.Paragraph(text("appointment.letter.cannot", contact(office, it))));
        blocks.add(new Block.Paragraph(text("appointment.letter.service")));
        blocks.add(new Block.Signatures(List.of(text("appointment.letter.signature"))));
        return new PrintedDocument(
                text("appointment.letter.file"),
                text("appointment.letter.heading." + it.tone()),
                text("appointment.letter.subject"),
                Stream.of(client.name(), office.name(), office.address())
                        .filter(Objects::nonNull)
                        .toList(),
                blocks,
                Warsaw.today(clock),
                large || needsLargePrint(client));
    }

    /// Whoever arranged it, else the office.
    private String contact(Institution office, Appointment it) {
        var telephone = office.telephone() == null ? "" : office.telephone();
        return colleagues
                .find(it.by())
                .map(who -> who.name() + ", " + (who.telephone() == null ? telephone : who.telephone()))
                .orElse(office.shortName() + ", " + telephone);
    }

    private static boolean needsLargePrint(ClientHeader client) {
        return client.everyNeed().stream().anyMatch(Needs::largePrint);
    }

    private String text(String key, Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }
}
