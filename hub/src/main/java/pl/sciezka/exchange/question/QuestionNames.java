package pl.sciezka.exchange.question;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Names;
import pl.sciezka.institution.Naming;

/// How the two sides of questions and their people are called.
@Component
class QuestionNames {

    private final Naming naming;

    QuestionNames(Naming naming) {
        this.naming = naming;
    }

    Names of(List<Question> questions) {
        return naming.of(
                questions.stream().flatMap(it -> Stream.of(it.asker(), it.holder())),
                questions.stream()
                        .flatMap(it -> Stream.of(
                                it.askedBy(),
                                it.answer() == null ? null : it.answer().by())));
    }
}
