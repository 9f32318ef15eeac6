package pl.sciezka.referral.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;

/// The head of a referral as a row.
record ReferralRow(
        UUID id,
        UUID sender,
        UUID receiver,
        @Nullable UUID unitId,
        UUID personId,
        @Nullable UUID receiverPerson,
        @Nullable UUID clauseId,
        @Nullable UUID openingId,
        Support support,
        UUID author,
        @Nullable UUID takenBy) {

    Kept toKept(Request.@Nullable Content content, List<State> thread) {
        var request = new Request(support, content);
        var route = Route.of(new InstitutionId(sender), new InstitutionId(receiver), unitId);
        return new Kept(
                new Referral(new ReferralId(id), route, new PersonId(personId), request, thread),
                clauseId,
                openingId,
                new StaffId(author),
                takenBy == null ? null : new StaffId(takenBy),
                receiverPerson == null ? null : new PersonId(receiverPerson));
    }

    /// What never changes.
    static Map<String, @Nullable Object> birth(Kept it) {
        var referral = it.referral();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("sender", referral.route().sender().value());
        columns.put("receiver", referral.route().receiver().value());
        columns.put("unit", referral.route().unit());
        columns.put("person", referral.person().value());
        columns.put("support", referral.request().support().name());
        columns.put("author", it.author().value());
        return columns;
    }

    /// What each step may change.
    static Map<String, @Nullable Object> head(Kept it) {
        var referral = it.referral();
        var waiting = Awaited.in(referral.state());
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", referral.id().value());
        columns.put("state", StepRow.kind(referral.state()));
        columns.put("awaits", waiting.map(some -> some.on().name()).orElse(null));
        columns.put("since", referral.state().mark().day());
        columns.put("due", waiting.map(Awaited::due).orElse(null));
        columns.put("open", referral.openToReceiver());
        columns.put("steps", referral.version());
        columns.put("clause", it.clause());
        columns.put("opening", it.opening());
        columns.put("takenBy", it.takenBy() == null ? null : it.takenBy().value());
        columns.put(
                "receiverPerson",
                it.receiverPerson() == null ? null : it.receiverPerson().value());
        return columns;
    }
}
