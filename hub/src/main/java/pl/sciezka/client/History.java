package pl.sciezka.client;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// History (historia klienta): append-only, one sentence per event, in the same transaction as the event.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class History {

    private final Sentences sentences;
    private final Texts texts;
    private final ObjectProvider<StandIns> standIns;

    History(Sentences sentences, Texts texts, ObjectProvider<StandIns> standIns) {
        this.standIns = standIns;
        this.sentences = sentences;
        this.texts = texts;
    }

    public void tell(Sentence sentence) {
        switch (CurrentActing.get().orElseThrow(() -> new IllegalStateException("Nobody acts"))) {
            case Acting.Staff it -> {
                var id = sentences.add(it.institution(), it.staff(), sentence);
                standIns.forEach(stand -> stand.told(id, sentence.person(), it));
            }
            case Acting.Job it -> {
                var _ = sentences.add(it.institution(), null, sentence);
            }
            case Acting.LinkHolder _ -> throw new IllegalStateException("A link holder tells no history");
        }
    }

    /// What was told so far about one matter of an own person was a mistake: from now on its institution alone reads
    /// it.
    public void withdraw(PersonId person, String path) {
        sentences.withdraw(person, path);
    }

    /// Makes the three sentences from the messages `history.<kind>.client`, `.staff` and `.archive`, in Polish: the
    /// language of the records.
    public void tell(
            PersonId person,
            String kind,
            @Nullable UUID clause,
            @Nullable String path,
            Set<InstitutionId> audience,
            Object... arguments) {
        tell(person, kind, null, clause, path, audience, arguments);
    }

    /// The same about data of one group: partners read it while a clause opens that group to them.
    public void tell(
            PersonId person,
            String kind,
            @Nullable DataGroup group,
            @Nullable UUID clause,
            @Nullable String path,
            Set<InstitutionId> audience,
            Object... arguments) {
        tell(new Sentence(
                person,
                kind,
                group,
                texts.text(Texts.POLISH, "history." + kind + ".client", arguments),
                texts.text(Texts.POLISH, "history." + kind + ".staff", arguments),
                texts.text(Texts.POLISH, "history." + kind + ".archive", arguments),
                clause,
                path,
                audience));
    }
}
