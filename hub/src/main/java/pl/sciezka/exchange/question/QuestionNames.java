package pl.sciezka.exchange.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// How the two sides of questions and their people are called.
@Component
class QuestionNames {

    record Names(Map<InstitutionId, String> institutions, Map<StaffId, Colleague> people) {

        String of(InstitutionId it) {
            return institutions.getOrDefault(it, "");
        }

        /// `Jan Kowalski, tel. 32 000 00 00`; without a telephone the name alone.
        String of(@Nullable StaffId it) {
            var known = it == null ? null : people.get(it);
            if (known == null) return "";
            return known.telephone() == null ? known.name() : known.name() + ", tel. " + known.telephone();
        }
    }

    private final Institutions institutions;
    private final Colleagues colleagues;

    QuestionNames(Institutions institutions, Colleagues colleagues) {
        this.institutions = institutions;
        this.colleagues = colleagues;
    }

    Names of(List<Question> questions) {
        var staff = questions.stream()
                .flatMap(it -> Stream.of(
                        it.askedBy(), it.answer() == null ? null : it.answer().by()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var named = questions.stream()
                .flatMap(it -> Stream.of(it.asker(), it.holder()))
                .collect(Collectors.toSet());
        return new Names(called(named), colleagues.of(staff));
    }

    Map<InstitutionId, String> called(Collection<InstitutionId> ids) {
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        it -> it,
                        it -> institutions.find(it).map(Institution::shortName).orElse("")));
    }
}
