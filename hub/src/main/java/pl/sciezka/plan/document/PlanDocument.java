package pl.sciezka.plan.document;

import java.time.LocalDate;
import java.util.UUID;
import pl.sciezka.kernel.InstitutionId;

/// A statutory plan (plan ustawowy) that stays a document of its own; only its number and day stand here.
public record PlanDocument(UUID id, StatutoryPlan kind, String number, LocalDate dated, InstitutionId institution) {

    static final int LONGEST = 60;
}
