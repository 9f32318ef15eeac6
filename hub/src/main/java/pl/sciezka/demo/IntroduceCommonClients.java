package pl.sciezka.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.client.OpeningId;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonData;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.partnership.Grants;
import pl.sciezka.storage.Transactions;

/// Makes some people of two lists common clients, as the two offices would: one opens the person, the other answers.
/// Then scenes of work are played with the first of them.
@Component
class IntroduceCommonClients {

    private final Grants grants;
    private final CommonClients commonClients;
    private final OwnPersons persons;
    private final Colleagues colleagues;
    private final List<DemonstrationScene> scenes;
    private final Transactions transactions;

    IntroduceCommonClients(
            Grants grants,
            CommonClients commonClients,
            OwnPersons persons,
            Colleagues colleagues,
            List<DemonstrationScene> scenes,
            Transactions transactions) {
        this.grants = grants;
        this.commonClients = commonClients;
        this.persons = persons;
        this.colleagues = colleagues;
        this.scenes = scenes;
        this.transactions = transactions;
    }

    void introduce(List<SeedFile.Introduction> introductions, Map<String, List<PersonData>> lists, LocalDate today) {
        for (var it : introductions) {
            var others = numbers(lists.getOrDefault(it.other(), List.of()));
            var one = SeedInstitution.id(it.one());
            var common = lists.getOrDefault(it.one(), List.of()).stream()
                    .map(PersonData::pesel)
                    .filter(others::contains)
                    .limit(it.count())
                    .toList();
            common.forEach(pesel -> introduce(one, SeedInstitution.id(it.other()), pesel, today));
            for (int i = 0; i < Math.min(it.scenes().size(), common.size()); i++)
                for (var name : it.scenes().get(i)) {
                    var scene = scene(name);
                    play(scene, one, common.get(i), scene::play);
                    play(scene, SeedInstitution.id(it.other()), common.get(i), scene::answer);
                }
        }
    }

    private void introduce(InstitutionId one, InstitutionId other, Pesel pesel, LocalDate today) {
        grants.may(other, one, DataGroup.IDENTITY, Purpose.JOINT_SERVICE, today)
                .flatMap(citation -> opened(one, other, pesel, citation.clause().value()))
                .ifPresent(opening -> answer(other, opening, pesel));
    }

    private Optional<OpeningId> opened(InstitutionId one, InstitutionId other, Pesel pesel, UUID clause) {
        return transactions.as(
                job(one), () -> find(one, pesel).map(person -> commonClients.open(person, one, other, clause)));
    }

    private void answer(InstitutionId other, OpeningId opening, Pesel pesel) {
        transactions.as(
                job(other), () -> find(other, pesel).ifPresent(person -> commonClients.takeUp(opening, other, person)));
    }

    private Optional<PersonId> find(InstitutionId institution, Pesel pesel) {
        return persons.findByPesel(institution, pesel);
    }

    private DemonstrationScene scene(String name) {
        return scenes.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scene '" + name + "'"));
    }

    private void play(
            DemonstrationScene scene, InstitutionId institution, Pesel pesel, BiConsumer<PersonId, Acting.Staff> part) {
        var worker = transactions.as(job(institution), () -> worker(institution, scene.purpose()));
        transactions.as(worker, () -> find(institution, pesel).ifPresent(person -> part.accept(person, worker)));
    }

    private Acting.Staff worker(InstitutionId institution, Purpose purpose) {
        var worker = colleagues.in(institution).stream()
                .filter(Colleague::servesClients)
                .findFirst()
                .orElseThrow();
        return new Acting.Staff(worker.staff(), institution, Set.of(Role.PRACTITIONER), purpose);
    }

    private static Acting.Job job(InstitutionId institution) {
        return new Acting.Job(institution, Purpose.DISCOVERY);
    }

    private static Set<Pesel> numbers(List<PersonData> list) {
        return list.stream()
                .map(PersonData::pesel)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
