package pl.sciezka.partnership.drafting;

import static pl.sciezka.kernel.DataGroup.HEALTH;
import static pl.sciezka.kernel.DataGroup.IDENTITY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Opening;
import pl.sciezka.partnership.Sharing;
import pl.sciezka.partnership.Side;
import pl.sciezka.shell.FormErrors;

/// What was chosen about one flow of data: who sees what at whom, for what, in which direction, and what opens it.
record SharingTyped(
        Set<String> viewers,
        Set<String> holders,
        @Nullable String direction,
        Set<String> groups,
        @Nullable String purpose,
        @Nullable String opening) {

    static final SharingTyped NOTHING = new SharingTyped(Set.of(), Set.of(), "BOTH", Set.of(), "", "AGREEMENT");
    /// What may be ticked at all; health is opened by no clause.
    static final List<DataGroup> GROUPS =
            Arrays.stream(DataGroup.values()).filter(it -> it != HEALTH).toList();

    SharingTyped {
        viewers = given(viewers);
        holders = given(holders);
        groups = given(groups);
    }

    private static Set<String> given(@Nullable Set<String> ticked) {
        return ticked == null ? Set.of() : ticked;
    }

    FormErrors problems(Set<String> sides) {
        return FormErrors.collect()
                .when(viewers.isEmpty() || !sides.containsAll(viewers), "viewers", "draft.sharing.viewers.missing")
                .when(holders.isEmpty() || !sides.containsAll(holders), "holders", "draft.sharing.holders.missing")
                .when(chosen().isEmpty(), "groups", "draft.sharing.groups.missing")
                .when(purposeOf().isEmpty(), "purpose", "draft.sharing.purpose.missing")
                .when(
                        purposeOf().filter(Purpose.DISCOVERY::equals).isPresent()
                                && !chosen().equals(EnumSet.of(IDENTITY)),
                        "groups",
                        "draft.sharing.groups.discovery")
                .when(openingOf().isEmpty(), "opening", "draft.sharing.opening.missing")
                .done();
    }

    Sharing sharing() {
        return new Sharing(
                side(viewers),
                side(holders),
                "BOTH".equals(direction),
                chosen(),
                purposeOf().orElseThrow(),
                openingOf().orElseThrow());
    }

    Set<DataGroup> chosen() {
        var chosen = EnumSet.noneOf(DataGroup.class);
        GROUPS.stream().filter(it -> groups.contains(it.name())).forEach(chosen::add);
        return chosen;
    }

    private Optional<Purpose> purposeOf() {
        return Sharing.PURPOSES.stream().filter(it -> it.name().equals(purpose)).findFirst();
    }

    private Optional<Opening> openingOf() {
        return Arrays.stream(Opening.values())
                .filter(it -> it.name().equals(opening))
                .findFirst();
    }

    /// Capital letters name a kind, everything else is the id of an institution.
    private static Side side(Set<String> chosen) {
        var kinds = EnumSet.noneOf(InstitutionKind.class);
        var named = new HashSet<InstitutionId>();
        for (var word : chosen) {
            if (Character.isUpperCase(word.charAt(0))) kinds.add(InstitutionKind.valueOf(word));
            else named.add(InstitutionId.of(word));
        }
        return new Side(kinds, named);
    }
}
