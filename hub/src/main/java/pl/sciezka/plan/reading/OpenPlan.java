package pl.sciezka.plan.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.CommonClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.plan.joint.JointPlan;
import pl.sciezka.plan.joint.Party;
import pl.sciezka.plan.joint.StoredPlan;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.Owner;

/// A plan that somebody has before him (otwarty plan): what he sees of it, about whom, and with whom.
public record OpenPlan(
        StoredPlan stored, PersonId person, @Nullable CommonClient circle, Acting.Staff reader, LocalDate today) {

    public JointPlan plan() {
        return stored.plan();
    }

    public InstitutionId us() {
        return reader.institution();
    }

    public Author author() {
        return new Author(reader.staff(), reader.institution(), today);
    }

    /// Members of the common client now, ourselves included.
    List<InstitutionId> members() {
        return circle == null ? List.of(us()) : circle.institutions();
    }

    /// Everybody whose name is written somewhere in the plan.
    Set<InstitutionId> institutions() {
        var parties = Stream.concat(
                        plan().parties().stream(), plan().changes().stream().flatMap(it -> it.needed().stream()))
                .flatMap(it -> it instanceof Party.Institution(var id) ? Stream.of(id) : Stream.empty());
        var owners = plan().preview().actions().stream()
                .flatMap(it -> switch (it.commitment().owner()) {
                    case Owner.Member(var id) -> Stream.of(id);
                    case Owner.Former(var id) -> Stream.of(id);
                    case Owner.ToBeSettled _ -> Stream.empty();
                });
        return Stream.of(parties, owners, members().stream()).flatMap(it -> it).collect(Collectors.toSet());
    }

    OpenPlan with(JointPlan next) {
        return new OpenPlan(new StoredPlan(next, stored.hidden()), person, circle, reader, today);
    }
}
