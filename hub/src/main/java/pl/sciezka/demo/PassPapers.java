package pl.sciezka.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.partnership.DemonstrationPaper;
import pl.sciezka.partnership.Members;
import pl.sciezka.partnership.RecordedAgreements;
import pl.sciezka.storage.Transactions;

/// Plays what happens around the first agreement of a partnership: a notice, an annex on its way, a request to join.
@Component
class PassPapers {

    private final List<DemonstrationPaper> scenes;
    private final Members members;
    private final RecordedAgreements agreements;
    private final AnyColleague anyColleague;
    private final Transactions transactions;

    PassPapers(
            List<DemonstrationPaper> scenes,
            Members members,
            RecordedAgreements agreements,
            AnyColleague anyColleague,
            Transactions transactions) {
        this.scenes = scenes;
        this.members = members;
        this.agreements = agreements;
        this.anyColleague = anyColleague;
        this.transactions = transactions;
    }

    void pass(String partnership, List<SeedFile.Paper> papers, LocalDate today) {
        for (var paper : papers) for (var by : paper.by()) play(partnership, scene(paper.scene()), by, today);
    }

    private void play(String partnership, DemonstrationPaper scene, InstitutionId by, LocalDate today) {
        var director = anyColleague.of(by, Role.DIRECTOR, Purpose.ADMINISTRATION);
        transactions.as(director, () -> {
            var id = members.of(by, today).stream()
                    .filter(it -> it.name().equals(partnership))
                    .findFirst()
                    .orElseThrow()
                    .partnership();
            scene.play(id, agreements.of(id).getFirst(), director);
        });
    }

    private DemonstrationPaper scene(String name) {
        return scenes.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scene '" + name + "'"));
    }
}
