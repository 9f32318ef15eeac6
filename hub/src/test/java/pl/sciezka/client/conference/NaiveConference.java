package pl.sciezka.client.conference;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;

/// Decides as somebody would who has all papers on the desk: what of a client may be said aloud in this room.
final class NaiveConference {

    record Sees(InstitutionId viewer, InstitutionId holder) {}

    record May(InstitutionId viewer, InstitutionId holder, DataGroup group) {}

    final Set<InstitutionId> members = new HashSet<>();
    final Set<InstitutionId> room = new HashSet<>();
    final Set<Sees> sights = new HashSet<>();
    final Set<May> grants = new HashSet<>();
    final Set<May> grantsOnConsent = new HashSet<>();
    final Set<May> consents = new HashSet<>();
    boolean everybodyServesClients = true;

    /// Somebody else's case is known to whoever has the client in sight and something stands between the two.
    boolean knowsTheCase(InstitutionId reader, InstitutionId putBy) {
        if (reader.equals(putBy)) return true;
        return sights.contains(new Sees(reader, putBy))
                && (sees(reader, putBy, DataGroup.IDENTITY)
                        || ConferenceTables.GROUPS.stream()
                                .anyMatch(group -> grants.contains(new May(reader, putBy, group))));
    }

    /// Everybody in the room must know of everybody else there.
    boolean mayTalk(InstitutionId reader) {
        if (!everybodyServesClients || !room.contains(reader)) return false;
        for (var one : room)
            for (var other : room) {
                if (!members.contains(one)) return false;
                if (!one.equals(other) && !sights.contains(new Sees(one, other))) return false;
            }
        return true;
    }

    Set<String> aloud() {
        var aloud = new TreeSet<String>();
        for (var holder : members)
            for (var group : ConferenceTables.GROUPS)
                if (room.stream().allMatch(it -> sees(it, holder, group))) aloud.add(group + " " + holder.value());
        return aloud;
    }

    long seenBy(InstitutionId reader) {
        return members.stream()
                .mapToLong(holder -> ConferenceTables.GROUPS.stream()
                        .filter(group -> sees(reader, holder, group))
                        .count())
                .sum();
    }

    private boolean sees(InstitutionId viewer, InstitutionId holder, DataGroup group) {
        if (viewer.equals(holder)) return true;
        if (!sights.contains(new Sees(viewer, holder))) return false;
        var may = new May(viewer, holder, group);
        return grants.contains(may) || grantsOnConsent.contains(may) && consents.contains(may);
    }
}
