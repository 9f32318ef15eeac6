package pl.sciezka.client.household;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Ui;

/// The form of a member. `member` is null while a new one is added; `version` is the one the form was opened with.
record MemberForm(
        ClientHeader header,
        Household household,
        @Nullable Member member,
        int version,
        MemberTyped typed,
        FormErrors errors)
        implements FormPage {

    String path() {
        return HouseholdPages.path(header.id()) + "/members/" + (member == null ? "new" : member.id());
    }

    List<Option> relations(Ui ui) {
        return Stream.of(Relation.values())
                .filter(it -> (it == Relation.FIRST) == (member != null && member.isFirst()))
                .map(it -> new Option(it.name(), ui.word(it)))
                .toList();
    }

    List<Option> occupations(Ui ui) {
        return Stream.of(Occupation.values())
                .map(it -> new Option(it.name(), ui.word(it)))
                .toList();
    }

    List<Option> supporters() {
        return household.members().stream()
                .filter(it -> !it.equals(member))
                .map(it -> new Option(it.id().toString(), it.facts().givenName()))
                .toList();
    }

    List<Option> removalReasons(Ui ui) {
        return Stream.of(RemovalReason.values())
                .map(it -> new Option(it.name(), ui.text("household.removal." + it)))
                .toList();
    }

    /// All others are related to the first one.
    boolean canBeRemoved() {
        return member != null && (!member.isFirst() || household.members().size() == 1);
    }

    boolean asksWhetherAnother() {
        return typed.isAnother() || errors.byField().containsValue(MemberRules.ALIKE);
    }

    @Override
    public String toString() {
        return "MemberForm[*]";
    }
}
