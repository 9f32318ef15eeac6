package pl.sciezka.exchange.notice;

import java.time.LocalDate;
import pl.sciezka.kernel.PersonId;

/// A notice in a list: of which own person, by when somebody should take note, whether somebody read it and took note.
record NoticeLine(Notice notice, PersonId own, String name, LocalDate due, boolean unread, boolean noted) {

    String path() {
        return "/notices/" + notice.id().value();
    }

    @Override
    public String toString() {
        return "NoticeLine[" + notice.id().value() + "]";
    }
}
