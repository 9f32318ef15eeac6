package pl.sciezka.offer.vacancy;

import pl.sciezka.shell.Ui;

/// Conditions in words (warunki słowami), each as one line.
public final class ConditionWords {

    private ConditionWords() {}

    public static String of(Ui ui, Conditions conditions, Conditions.Kind kind) {
        return switch (kind) {
            case AGE -> age(ui, conditions);
            case AREA -> ui.text("offer.condition.AREA", Places.names(ui, conditions.area()));
            case REGISTERED ->
                ui.count(
                        "offer.condition.REGISTERED",
                        conditions.registeredDays() == null ? 0 : conditions.registeredDays());
            case BENEFIT -> ui.text("offer.condition.BENEFIT");
        };
    }

    private static String age(Ui ui, Conditions it) {
        if (it.ageTo() == null) return ui.text("offer.condition.AGE.from", it.ageFrom());
        if (it.ageFrom() == null) return ui.text("offer.condition.AGE.to", it.ageTo());
        return ui.text("offer.condition.AGE.between", it.ageFrom(), it.ageTo());
    }
}
