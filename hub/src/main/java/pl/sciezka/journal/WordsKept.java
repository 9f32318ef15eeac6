package pl.sciezka.journal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.SpecialCategory;
import pl.sciezka.shell.SpecialWordsKept;
import pl.sciezka.storage.CurrentActing;

/// Writes down that words of a specially guarded kind were kept on purpose (zapisano mimo to). It names no person: whom
/// the text is about says the entry of the same moment that the saving itself leaves.
@Component
class WordsKept implements SpecialWordsKept {

    private final Entries entries;

    WordsKept(Entries entries) {
        this.entries = entries;
    }

    @Override
    public void kept(Set<SpecialCategory> categories) {
        if (!(CurrentActing.get().orElse(null) instanceof Acting.Staff staff)) return;
        for (var category : categories)
            entries.add("CHANGE", what(category), staff.purpose(), staff.institution(), staff.staff(), List.of());
    }

    private static String what(SpecialCategory category) {
        return switch (category) {
            case HEALTH -> "journal.words-health";
            case ADDICTION -> "journal.words-addiction";
            case VIOLENCE -> "journal.words-violence";
            case CONVICTION -> "journal.words-conviction";
            case ORIGIN -> "journal.words-origin";
            case RELIGION -> "journal.words-religion";
            case ORIENTATION -> "journal.words-orientation";
            case UNION -> "journal.words-union";
            case POLITICS -> "journal.words-politics";
        };
    }
}
