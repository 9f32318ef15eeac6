package pl.sciezka.adviser.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.adviser.CommonAdviser;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.OwnAdvisers.OwnAdviser;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Who is responsible for one own person today, here and across institutions. `common` is null when nobody else serves
/// it; `partners` are those who may take it over, because a clause lets them know who it is.
record Case(
        PersonId person,
        Acting.Staff reader,
        LocalDate today,
        @Nullable OwnAdviser own,
        @Nullable CommonClient common,
        List<CommonAdviser> terms,
        List<InstitutionId> partners) {

    InstitutionId us() {
        return reader.institution();
    }

    @Nullable
    StaffId led() {
        return own == null ? null : own.on(today);
    }

    /// The present one first, then who comes next.
    List<CommonAdviser> named() {
        return terms.stream()
                .filter(it -> it.until() == null || it.until().isAfter(today))
                .toList();
    }

    @Nullable
    CommonAdviser joint() {
        return terms.stream().filter(it -> it.on(today)).findFirst().orElse(null);
    }

    /// Nobody is named, or one of ours is and nobody comes next.
    boolean jointIsOurs() {
        var joint = joint();
        return common != null
                && (named().isEmpty() || joint != null && joint.institution().equals(us()) && joint.until() == null);
    }

    @Nullable
    StaffId giver(Matter matter) {
        return switch (matter) {
            case OWN -> led();
            case COMMON -> {
                var joint = joint();
                yield joint == null || !joint.institution().equals(us()) ? null : joint.staff();
            }
            case SUBSTITUTE -> throw new IllegalArgumentException("Not about a client");
        };
    }

    boolean mayAsk(Matter matter) {
        return matter == Matter.OWN || matter == Matter.COMMON && jointIsOurs();
    }

    boolean mayTake(Matter matter) {
        return mayAsk(matter) && !reader.staff().equals(giver(matter));
    }
}
