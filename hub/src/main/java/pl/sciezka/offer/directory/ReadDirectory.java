package pl.sciezka.offer.directory;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file of Open Referral: a list of services, one service, or a page of an API. Large, deep and ambiguous ones
/// are refused as a whole.
final class ReadDirectory {

    static final int LARGEST = 2 * 1024 * 1024;
    static final int MOST = 500;
    private static final int DEEPEST = 30;
    private static final int LONGEST_STRING = 20_000;

    sealed interface Result {
        /// Each with its JSON pointer.
        record Services(List<At> all) implements Result {}

        /// `key` says why, with its arguments.
        record Refused(String key, List<String> arguments) implements Result {}
    }

    record At(String pointer, JsonNode service) {}

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private ReadDirectory() {}

    static Result read(String text) {
        if (text.length() > LARGEST) return refused("offer.directory.refused.large");
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (StreamConstraintsException e) {
            return refused("offer.directory.refused.deep");
        } catch (JacksonException e) {
            var where = e.getLocation();
            return where == null
                    ? refused("offer.directory.refused.json", "1", "1")
                    : refused(
                            "offer.directory.refused.json",
                            String.valueOf(where.getLineNr()),
                            String.valueOf(where.getColumnNr()));
        }
        return services(root);
    }

    private static Result services(JsonNode root) {
        var services = new ArrayList<At>();
        if (root.isArray()) all(root, "", services);
        else if (root.path("contents").isArray()) all(root.path("contents"), "/contents", services);
        else if (root.isObject() && root.has("id")) services.add(new At("", root));
        else return refused("offer.directory.refused.shape");
        if (services.isEmpty()) return refused("offer.directory.refused.empty");
        if (services.size() > MOST) return refused("offer.directory.refused.many", String.valueOf(MOST));
        return new Result.Services(services);
    }

    private static void all(JsonNode list, String pointer, List<At> services) {
        for (int n = 0; n < list.size(); n++) services.add(new At(pointer + "/" + n, list.get(n)));
    }

    private static Result refused(String key, String... arguments) {
        return new Result.Refused(key, List.of(arguments));
    }
}
