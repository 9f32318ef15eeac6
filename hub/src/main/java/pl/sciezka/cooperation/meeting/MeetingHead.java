package pl.sciezka.cooperation.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.shell.CardTab;
import pl.sciezka.shell.Crumb;
import pl.sciezka.shell.Ui;

/// What stands at the head of each page of a meeting (nagłówek spotkania). `ours`: the reader's institution convened
/// it. `cases`: where clients' cases are talked about; null for whoever does not serve clients.
public record MeetingHead(
        Meeting meeting,
        String partnership,
        Names names,
        Meeting.Standing standing,
        InstitutionId own,
        boolean ours,
        @Nullable String cases) {

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
        var tabs = new ArrayList<>(List.of(
                new CardTab.Tab("cooperation.tab.meeting", path(), 1, 0),
                new CardTab.Tab("cooperation.tab.agenda", path() + "/agenda", 2, 0),
                new CardTab.Tab("cooperation.tab.minutes", path() + "/minutes", 3, 0)));
        if (cases != null) tabs.add(new CardTab.Tab("cooperation.tab.cases", cases, 4, 0));
        return tabs;
    }
}
