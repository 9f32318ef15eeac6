package pl.sciezka.exchange.question;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.law.Law;
import pl.sciezka.law.Parameter;

/// What is asked (rodzaj pytania), the data group that the answer belongs to, and the answers to choose from.
public enum QuestionKind {
    /// is the person registered as unemployed, since when
    REGISTRATION(DataGroup.EMPLOYMENT, AnswerKind.REGISTERED, AnswerKind.NOT_REGISTERED),
    /// which benefits, without amounts and reasons
    BENEFITS(DataGroup.BENEFITS, AnswerKind.RECEIVES, AnswerKind.RECEIVES_NOTHING),
    /// is a social contract (kontrakt socjalny) in force
    CONTRACT(DataGroup.PLAN, AnswerKind.IN_FORCE, AnswerKind.NOT_IN_FORCE),
    /// did the person come to what was agreed
    ATTENDANCE(DataGroup.PLAN, AnswerKind.CAME, AnswerKind.DID_NOT_COME),
    /// a social worker's query by ustawa o pomocy społecznej art. 105: to be answered within the days that it gives
    SOCIAL_WORKER(DataGroup.PLAN, AnswerKind.IN_WORDS),
    OTHER(DataGroup.PLAN, AnswerKind.IN_WORDS);

    /// Working days for everything that no act gives a term for: a custom of this program.
    private static final int ANSWER_WITHIN = 5;

    private final DataGroup group;
    private final List<AnswerKind> answers;

    QuestionKind(DataGroup group, AnswerKind... answers) {
        this.group = group;
        this.answers = List.of(answers);
    }

    public DataGroup group() {
        return group;
    }

    /// The last one says that it cannot be answered, and wants words.
    List<AnswerKind> answers() {
        return Stream.concat(answers.stream(), Stream.of(AnswerKind.CANNOT_SAY)).toList();
    }

    boolean needsWords() {
        return this == SOCIAL_WORKER || this == OTHER || this == ATTENDANCE;
    }

    boolean mayBeAskedBy(InstitutionKind asker) {
        return this != SOCIAL_WORKER || asker == InstitutionKind.OPS || asker == InstitutionKind.PCPR;
    }

    /// The day of asking is not counted; a last day off work moves to the next working day (KPA art. 57).
    LocalDate due(LocalDate asked, Law law) {
        if (this != SOCIAL_WORKER) return WorkingDays.after(asked, ANSWER_WITHIN);
        var last = asked.plusDays(law.on(Parameter.SOCIAL_WORKERS_QUERY, asked).count());
        return WorkingDays.isWorkingDay(last) ? last : WorkingDays.after(last, 1);
    }
}
