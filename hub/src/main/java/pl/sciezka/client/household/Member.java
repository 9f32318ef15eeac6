package pl.sciezka.client.household;

import static pl.sciezka.client.FieldChange.between;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.FieldChange;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.PersonId;

/// Member of a household (członek gospodarstwa): an own person, or somebody named only as far as needed.
record Member(
        UUID id,
        @Nullable PersonId person,
        Facts facts,
        LocalDate from,
        @Nullable LocalDate to) {

    /// What is known of a member, and no more: years instead of days, no surname.
    record Facts(
            String givenName,
            @Nullable Integer birthYear,
            Relation relation,
            boolean keepsHouse,
            Occupation occupation,
            @Nullable Integer occupationYear,
            @Nullable UUID supportedBy) {

        @Override
        public String toString() {
            return "Facts[*]";
        }
    }

    boolean isFirst() {
        return facts.relation() == Relation.FIRST;
    }

    /// Field by field; of a supporter the id.
    List<FieldChange> changesTo(Facts now, LocalDate since) {
        return FieldChange.all(
                between("givenName", facts.givenName(), now.givenName()),
                between("birthYear", facts.birthYear(), now.birthYear()),
                between("relation", facts.relation(), now.relation()),
                between("keepsHouse", facts.keepsHouse(), now.keepsHouse()),
                between("occupation", facts.occupation(), now.occupation()),
                between("occupationYear", facts.occupationYear(), now.occupationYear()),
                between("supportedBy", facts.supportedBy(), now.supportedBy()),
                between("from", from, since));
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    Period days() {
        return new Period(from, to);
    }

    @Override
    public String toString() {
        return "Member[" + id + "]";
    }
}
