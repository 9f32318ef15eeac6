package pl.sciezka.plan.joint;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.Provenance;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How the parts of a plan that are never queried alone are kept as JSON: where a step comes from, edits, agreements.
public final class PlanJson {

    private static final JsonMapper JSON = mapper();

    private PlanJson() {}

    static String of(Provenance it) {
        return JSON.writeValueAsString(it);
    }

    static Provenance provenance(String json) {
        return JSON.readValue(json, Provenance.class);
    }

    static String of(PlanChange.State it) {
        return JSON.writerFor(PlanChange.State.class).writeValueAsString(it);
    }

    static PlanChange.State changeState(String json) {
        return JSON.readValue(json, PlanChange.State.class);
    }

    static String agreements(List<Agreement> it) {
        return JSON.writerFor(new TypeReference<List<Agreement>>() {}).writeValueAsString(it);
    }

    static List<Agreement> agreements(String json) {
        return JSON.readValue(json, new TypeReference<List<Agreement>>() {});
    }

    static String edits(List<Edit> it) {
        return JSON.writerFor(new TypeReference<List<Edit>>() {}).writeValueAsString(it);
    }

    static List<Edit> edits(String json) {
        return JSON.readValue(json, new TypeReference<List<Edit>>() {});
    }

    static String parties(Set<Party> it) {
        return JSON.writerFor(new TypeReference<Set<Party>>() {}).writeValueAsString(it);
    }

    static Set<Party> parties(String json) {
        return JSON.readValue(json, new TypeReference<Set<Party>>() {});
    }

    /// The words of a commitment as a fingerprint of what an editor saw.
    public static String of(Commitment it) {
        return JSON.writeValueAsString(it);
    }

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        for (var sealed : List.of(
                Provenance.Origin.class,
                Provenance.Trace.class,
                Edit.class,
                Owner.class,
                Party.class,
                PlanChange.State.class)) {
            builder.addMixIn(sealed, Named.class);
            Arrays.stream(sealed.getPermittedSubclasses()).forEach(builder::registerSubtypes);
        }
        return builder.build();
    }

    /// Each kind is written with its own short name.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}
}
