package pl.sciezka.partnership;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Grants column by column: a large annex writes tens of thousands, so they go to the database in one statement.
final class GrantRows {

    private GrantRows() {}

    static Map<String, Object> of(Collection<AccessGrant> grants) {
        var columns = new LinkedHashMap<String, Object>();
        columns.put("ids", column(grants, AccessGrant::id));
        columns.put("clauses", column(grants, it -> it.clause().value()));
        columns.put("viewers", column(grants, it -> it.viewer().value()));
        columns.put("holders", column(grants, it -> it.holder().value()));
        columns.put("groups", column(grants, AccessGrant::group));
        columns.put("purposes", column(grants, AccessGrant::purpose));
        columns.put("from", column(grants, it -> it.inForce().from()));
        columns.put("to", column(grants, it -> it.inForce().to()));
        return columns;
    }

    @SuppressWarnings("NullAway") // an open end stays null in the array
    private static String[] column(Collection<AccessGrant> grants, Function<AccessGrant, @Nullable Object> value) {
        return grants.stream()
                .map(value)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }
}
