package pl.sciezka.client.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.CasePart;
import pl.sciezka.client.CaseParts;
import pl.sciezka.client.CommonClient;
import pl.sciezka.cooperation.CaseMeetings;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// A case that somebody has before him at a meeting (sprawa na spotkaniu). With a `hindrance` there is nothing to see.
record OpenCase(
        ConferenceCase point,
        CaseMeetings.Sitting sitting,
        Attendance attendance,
        PersonId person,
        Optional<CommonClient> circle,
        @Nullable Hindrance hindrance,
        @Nullable Shared shared) {

    /// What everybody present may see; `hidden` counts what the reader alone could see besides.
    record Shared(List<CasePart> parts, int hidden, List<CaseParts.Way> ways) {

        List<CasePart.Data> blocks() {
            return of(CasePart.Data.class);
        }

        List<CasePart.Goal> goals() {
            return of(CasePart.Goal.class);
        }

        List<CasePart.Action> actionsFor(CasePart.Goal goal) {
            return of(CasePart.Action.class).stream()
                    .filter(it -> it.goal().equals(goal.key().id()))
                    .toList();
        }

        /// When the next of the actions is due.
        @Nullable
        LocalDate next() {
            return of(CasePart.Action.class).stream()
                    .filter(CasePart.Action::open)
                    .map(CasePart.Action::due)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        /// Those whose goal is hidden.
        List<CasePart.Action> otherActions() {
            return of(CasePart.Action.class).stream()
                    .filter(it ->
                            goals().stream().noneMatch(goal -> goal.key().id().equals(it.goal())))
                    .toList();
        }

        private <P extends CasePart> List<P> of(Class<P> kind) {
            return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    /// The institutions that are there besides the reader's own.
    List<InstitutionId> others() {
        return attendance.offices().keySet().stream()
                .filter(it -> !it.equals(attendance.own()))
                .toList();
    }

    List<String> offices() {
        return List.copyOf(attendance.offices().values());
    }

    /// The reader's own; without hindrance it is there.
    String office() {
        return attendance.offices().getOrDefault(attendance.own(), "");
    }

    OpenCase with(Hindrance other) {
        return new OpenCase(point, sitting, attendance, person, circle, other, null);
    }

    OpenCase with(Shared other) {
        return new OpenCase(point, sitting, attendance, person, circle, hindrance, other);
    }
}
