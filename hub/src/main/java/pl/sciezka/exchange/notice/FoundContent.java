package pl.sciezka.exchange.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.FoundChange;

/// What of a found change is told.
final class FoundContent {

    private FoundContent() {}

    /// Empty for a question: what happened, only an official can say.
    static Optional<NoticeKind> kind(FoundChange it) {
        return switch (it.kind()) {
            case REGISTERED -> Optional.of(NoticeKind.REGISTERED);
            case DEREGISTERED -> Optional.of(NoticeKind.DEREGISTERED);
            case BENEFIT_GRANTED -> Optional.of(NoticeKind.BENEFIT_GRANTED);
            case BENEFIT_CHANGED -> Optional.of(NoticeKind.BENEFIT_CHANGED);
            case BENEFIT_ENDED -> Optional.of(NoticeKind.BENEFIT_ENDED);
            case MOVED -> Optional.of(NoticeKind.MOVED);
            case NOT_LISTED -> Optional.empty();
        };
    }

    static Optional<Content> of(FoundChange it, @Nullable EndReason reason) {
        return kind(it).map(kind -> new Content(
                kind, it.day(), kind.detail() == NoticeKind.Detail.REASON ? reason : null, detail(it.detail()), null));
    }

    private static @Nullable String detail(@Nullable String it) {
        return it == null || it.length() <= Content.LONGEST_DETAIL ? it : it.substring(0, Content.LONGEST_DETAIL);
    }
}
