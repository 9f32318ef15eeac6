package pl.sciezka.storage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How carefully the embedded server writes (ustawienia serwera bazy).
/// `syncs` off is for throw-away data: a power cut may then destroy the whole cluster.
public record Settings(boolean syncs, Map<String, String> parameters) {

    public Settings {
        parameters = Map.copyOf(parameters);
    }

    /// Survives a power cut; the only choice for data that anyone needs tomorrow.
    public static Settings durable() {
        return new Settings(true, Map.of());
    }

    public static Settings forTests() {
        return new Settings(
                false,
                Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off", "autovacuum", "off"));
    }

    /// Given on the command line, so that no file in the cluster can open the server to the network.
    /// `log_error_verbosity` keeps the DETAIL lines, which quote values of rows, out of the log.
    List<String> arguments() {
        var all = new TreeMap<>(parameters);
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        all.put("password_encryption", "scram-sha-256");
        all.put("timezone", "UTC");
        all.put("log_timezone", "UTC");
        all.put("log_error_verbosity", "terse");
        all.put("logging_collector", "off");
        return all.entrySet().stream()
                .flatMap(each -> List.of("-c", each.getKey() + "=" + each.getValue()).stream())
                .toList();
    }
}
