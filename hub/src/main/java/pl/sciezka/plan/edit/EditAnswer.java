package pl.sciezka.plan.edit;

import java.util.function.Function;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.EditProblem;
import pl.sciezka.plan.joint.Editing;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Redirect;

/// Where an edit leads (odpowiedź na poprawkę): to the list it changed, to the change it waits in, or back to its form.
final class EditAnswer {

    private EditAnswer() {}

    static Page to(PlanId plan, Editing.Result result, String notice, Function<EditProblem, Page> form) {
        return switch (result) {
            case Editing.Result.Edited _ ->
                Redirect.to("/plans/" + plan.value() + "/list").saying(notice);
            case Editing.Result.Gathered _ ->
                Redirect.to("/plans/" + plan.value() + "/changes").saying("plan.gathered");
            case Editing.Result.Impossible(var problem) -> form.apply(problem);
        };
    }
}
