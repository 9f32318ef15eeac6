package pl.sciezka.referral.board;

import java.util.List;
import pl.sciezka.shell.CardTab.Tab;

/// The lists of referrals, side by side.
public final class BoardTabs {

    private BoardTabs() {}

    /// Only drafts carry a number: they wait for the reader alone.
    public static List<Tab> with(int drafts) {
        return List.of(
                new Tab("referral.tab.incoming", "/referrals/incoming", 1, 0),
                new Tab("referral.tab.outgoing", "/referrals/outgoing", 2, 0),
                new Tab("referral.tab.drafts", "/referrals/drafts", 3, drafts),
                new Tab("referral.tab.closed", "/referrals/closed", 4, 0));
    }
}
