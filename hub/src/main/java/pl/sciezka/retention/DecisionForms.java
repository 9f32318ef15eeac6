package pl.sciezka.retention;

import java.time.LocalDate;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// Decisions as somebody typed them.
final class DecisionForms {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NUMBER = 200;
    private static final int FARTHEST = 100;

    private DecisionForms() {}

    record PutOffForm(String reason, String untilYear) {

        PutOffForm {
            reason = Typed.text(reason);
            untilYear = Typed.text(untilYear);
        }

        /// `after`: the year it would be looked at otherwise, or this one.
        FormErrors problems(int after) {
            return FormErrors.collect()
                    .when(reason.isEmpty(), "reason", "retention.error.reason")
                    .when(reason.length() > LONGEST_REASON, "reason", "retention.error.reason-long")
                    .when(!untilYear.matches("[0-9]{4}"), "untilYear", "retention.error.year")
                    .when(
                            untilYear.matches("[0-9]{4}") && !isLater(Integer.parseInt(untilYear), after),
                            "untilYear",
                            "retention.error.year-later")
                    .done();
        }

        private static boolean isLater(int year, int after) {
            return year > after && year <= after + FARTHEST;
        }
    }

    record ConsentForm(String number, String dated) {

        ConsentForm {
            number = Typed.text(number);
            dated = Typed.text(dated);
        }

        FormErrors problems(LocalDate today) {
            return FormErrors.collect()
                    .when(number.isEmpty() || number.length() > LONGEST_NUMBER, "number", "retention.error.number")
                    .when(Typed.day(dated).isEmpty(), "dated", "retention.error.dated")
                    .when(
                            Typed.day(dated).filter(it -> it.isAfter(today)).isPresent(),
                            "dated",
                            "retention.error.later")
                    .done();
        }
    }
}
