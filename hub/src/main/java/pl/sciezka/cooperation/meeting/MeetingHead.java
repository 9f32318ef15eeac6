package pl.sciezka.cooperation.meeting;

import java.util.List;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.shell.CardTab;
import pl.sciezka.shell.Crumb;
import pl.sciezka.shell.Ui;

/// What stands at the head of each page of a meeting (nagłówek spotkania). `ours`: the reader's institution convened
/// it.
public record MeetingHead(
        Meeting meeting, String partnership, Names names, Meeting.Standing standing, InstitutionId own, boolean ours) {

    public String path() {
        return "/partnerships/meetings/" + meeting.id().value();
    }

    public String title(Ui ui) {
        return ui.text("cooperation.meeting.title", ui.longDay(meeting.slot().day()));
    }

    /// `10:00–12:00, sala konferencyjna PUP`
    public String when(Ui ui) {
        return ui.text(
                "cooperation.meeting.when",
                meeting.slot().from(),
                meeting.slot().to(),
                meeting.place());
    }

    public String convener() {
        return names.of(meeting.convener());
    }

    public List<Crumb> crumbs(Ui ui) {
        return List.of(new Crumb(ui.text("cooperation.list.title"), "/partnerships/meetings"));
    }

    public List<Crumb> crumbsBelow(Ui ui) {
        return List.of(crumbs(ui).getFirst(), new Crumb(title(ui), path()));
    }

    public List<CardTab.Tab> tabs() {
        return List.of(
                new CardTab.Tab("cooperation.tab.meeting", path(), 1, 0),
                new CardTab.Tab("cooperation.tab.agenda", path() + "/agenda", 2, 0),
                new CardTab.Tab("cooperation.tab.minutes", path() + "/minutes", 3, 0));
    }
}
