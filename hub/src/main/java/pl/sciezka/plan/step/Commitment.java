package pl.sciezka.plan.step;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;

/// What is promised in one action (zobowiązanie): what, who, until when, and after which other actions.
public record Commitment(
        String what,
        boolean byClient,
        Owner owner,
        @Nullable StaffId person,
        @Nullable LocalDate due,
        Set<ActionId> waitsFor) {

    public static final int LONGEST = 200;

    public Commitment {
        what = what.strip();
        if (what.isEmpty() || what.length() > LONGEST) throw new IllegalArgumentException("Not a text of an action");
        waitsFor = Set.copyOf(waitsFor);
    }

    public enum Part {
        WHAT,
        BY_CLIENT,
        OWNER,
        PERSON,
        DUE,
        WAITS_FOR
    }

    public Set<Part> partsThatDifferFrom(Commitment other) {
        var parts = EnumSet.noneOf(Part.class);
        if (!what.equals(other.what)) parts.add(Part.WHAT);
        if (byClient != other.byClient) parts.add(Part.BY_CLIENT);
        if (!owner.equals(other.owner)) parts.add(Part.OWNER);
        if (!Objects.equals(person, other.person)) parts.add(Part.PERSON);
        if (!Objects.equals(due, other.due)) parts.add(Part.DUE);
        if (!waitsFor.equals(other.waitsFor)) parts.add(Part.WAITS_FOR);
        return parts;
    }

    public Commitment by(@Nullable StaffId colleague) {
        return new Commitment(what, byClient, owner, colleague, due, waitsFor);
    }

    public Commitment waitingFor(Set<ActionId> others) {
        return new Commitment(what, byClient, owner, person, due, others);
    }

    Commitment by(Owner other) {
        return new Commitment(what, byClient, other, person, due, waitsFor);
    }

    public boolean settled() {
        return owner instanceof Owner.Member && due != null;
    }
}
