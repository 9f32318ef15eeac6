package pl.sciezka.discovery;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.PersonCards;
import pl.sciezka.client.Recognition;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Reads proposals with the names that pages need, and journals whose names were read.
@Component
class ReadProposals {

    private final Recognition recognition;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final UndoneLinks undone;
    private final Limits limits;

    ReadProposals(
            Recognition recognition,
            Institutions institutions,
            Colleagues colleagues,
            UndoneLinks undone,
            Limits limits) {
        this.recognition = recognition;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.undone = undone;
        this.limits = limits;
    }

    List<SentView> sent(InstitutionId own, List<Proposal> proposals) {
        var cards = cards(own, proposals.stream().map(Proposal::person).toList());
        var staff = colleagues.names(proposals.stream().map(Proposal::by).toList());
        var partners = partners(proposals.stream().map(Proposal::to).toList());
        return proposals.stream()
                .filter(it -> cards.has(it.person()))
                .map(it -> new SentView(
                        it,
                        it.phase(limits.today()),
                        cards.of(it.person()),
                        name(partners, it.to()),
                        telephone(partners, it.to()),
                        staff.getOrDefault(it.by(), "")))
                .toList();
    }

    List<QuestionView> questions(InstitutionId own, List<Incoming> questions) {
        var cards = cards(own, questions.stream().map(Incoming::person).toList());
        var staff = colleagues.names(questions.stream()
                .map(Incoming::answeredBy)
                .filter(Objects::nonNull)
                .toList());
        var partners = partners(questions.stream().map(Incoming::from).toList());
        return questions.stream()
                .filter(it -> cards.has(it.person()))
                .map(it -> new QuestionView(
                        it,
                        it.isOpen(limits.today()),
                        cards.of(it.person()),
                        name(partners, it.from()),
                        telephone(partners, it.from()),
                        it.answeredBy() == null ? null : staff.get(it.answeredBy()),
                        undone.daysOf(it.person()).get(it.from())))
                .toList();
    }

    String name(InstitutionId id) {
        return name(partners(List.of(id)), id);
    }

    private PersonCards cards(InstitutionId own, List<PersonId> persons) {
        return recognition.cards(own, persons, "journal.proposals");
    }

    private Map<InstitutionId, Institution> partners(List<InstitutionId> ids) {
        return ids.stream()
                .distinct()
                .map(institutions::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Institution::id, it -> it));
    }

    private static String name(Map<InstitutionId, Institution> partners, InstitutionId id) {
        var found = partners.get(id);
        return found == null ? "" : found.shortName();
    }

    private static @Nullable String telephone(Map<InstitutionId, Institution> partners, InstitutionId id) {
        var found = partners.get(id);
        return found == null ? null : found.telephone();
    }
}
