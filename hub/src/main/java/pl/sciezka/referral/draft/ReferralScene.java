package pl.sciezka.referral.draft;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;
import pl.sciezka.referral.course.Route;
import pl.sciezka.shell.Texts;

/// In the demonstration: a referral to the partner, sent today and not answered yet.
@Component
class ReferralScene implements DemonstrationScene {

    private final CommonClients commonClients;
    private final Institutions institutions;
    private final PrepareReferral prepare;
    private final SendReferral send;
    private final Texts texts;
    private final Clock clock;

    ReferralScene(
            CommonClients commonClients,
            Institutions institutions,
            PrepareReferral prepare,
            SendReferral send,
            Texts texts,
            Clock clock) {
        this.commonClients = commonClients;
        this.institutions = institutions;
        this.prepare = prepare;
        this.send = send;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "referral";
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        var partner = commonClients
                .of(person)
                .orElseThrow()
                .partnersOf(worker.institution())
                .getFirst();
        var draft = draft(person, worker, partner);
        prepare.save(draft);
        if (!(send.send(draft.id()) instanceof SendReferral.Result.Sent))
            throw new IllegalStateException("The demonstration's referral could not be sent");
    }

    private Draft draft(PersonId person, Acting.Staff worker, InstitutionId receiver) {
        var support = institutions.find(receiver).orElseThrow().kind() == InstitutionKind.PUP
                ? Support.CAREER_ADVICE
                : Support.SOCIAL_WORK;
        var today = Warsaw.today(clock);
        return new Draft(
                ReferralId.next(),
                person,
                worker.staff(),
                Route.of(worker.institution(), receiver, null),
                support,
                word(support, "question"),
                List.of(word(support, "outcome")),
                null,
                false,
                today);
    }

    private String word(Support support, String what) {
        return texts.text(Texts.POLISH, "referral.scene." + support.name() + "." + what);
    }
}
