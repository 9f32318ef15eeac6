package pl.sciezka.cooperation.meeting;

import org.jspecify.annotations.Nullable;

/// A meeting in the list (wiersz listy spotkań). `asked` is the own invitation, where others convene and ask.
record MeetingLine(
        Meeting meeting,
        String partnership,
        String convener,
        Meeting.Standing standing,
        @Nullable Invitation asked) {

    String path() {
        return "/partnerships/meetings/" + meeting.id().value();
    }

    boolean waitsForUs() {
        return asked != null && asked.answer() == null && standing == Meeting.Standing.COMING;
    }
}
