package pl.sciezka.skeleton;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Skeleton of a plan (szkielet planu): barriers, goals and steps that often help in one kind of situation.
public record Skeleton(
        SkeletonVersion version,
        LocalDate published,
        String name,
        String forWhom,
        String remark,
        List<Barrier> barriers) {

    public Skeleton {
        barriers = List.copyOf(barriers);
    }

    /// One barrier with what is wanted instead.
    public record Barrier(LifeArea area, String name, List<Goal> goals) {
        public Barrier {
            goals = List.copyOf(goals);
        }
    }

    public record Goal(String text, List<Step> steps) {
        public Goal {
            steps = List.copyOf(steps);
        }
    }

    /// One step (krok). `role` is a kind of institution, found among the members when a plan starts; `weeks` counts
    /// from that day.
    public record Step(
            String code,
            String what,
            String role,
            boolean byClient,
            int weeks,
            Set<String> waitsFor,
            @Nullable String hint) {
        public Step {
            waitsFor = Set.copyOf(waitsFor);
        }
    }

    public Stream<Step> steps() {
        return barriers.stream().flatMap(it -> it.goals().stream()).flatMap(it -> it.steps().stream());
    }

    /// Roles in the order in which the steps name them.
    public List<String> roles() {
        return steps().map(Step::role).distinct().toList();
    }
}
