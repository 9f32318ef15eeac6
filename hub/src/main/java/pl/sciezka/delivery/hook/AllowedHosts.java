package pl.sciezka.delivery.hook;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which systems the hub may call (dozwolone serwery), `sciezka.hooks.allowed-hosts`: names with commas between them,
/// each with a port when it is not the usual one. Nobody else than the operator can make the hub call something
/// inside its network. Only HTTPS; for tests and training an address of this very computer may be named with
/// `http://` in front.
@Component
class AllowedHosts {

    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> allowed;

    AllowedHosts(@Value("${sciezka.hooks.allowed-hosts:}") String setting) {
        allowed = Arrays.stream(setting.split(","))
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        for (var it : allowed) check(it);
    }

    boolean none() {
        return allowed.isEmpty();
    }

    /// An address without a name and a password in it.
    boolean allows(URI address) {
        var host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) return false;
        var name = host.toLowerCase(Locale.ROOT);
        var withPort = address.getPort() == -1 ? name : name + ":" + address.getPort();
        return switch (String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT)) {
            case "https" -> allowed.contains(address.getPort() == 443 ? name : withPort);
            case "http" ->
                THIS_COMPUTER.contains(name)
                        && (allowed.contains("http://" + withPort) || allowed.contains("http://" + name));
            default -> false;
        };
    }

    private static void check(String entry) {
        var bare = entry.replaceFirst("^http://", "").replaceFirst(":\\d{1,5}$", "");
        boolean known = entry.startsWith("http://") ? THIS_COMPUTER.contains(bare) : bare.matches("[a-z0-9.-]+");
        if (!known)
            throw new IllegalStateException("sciezka.hooks.allowed-hosts must look like system.example.pl,"
                    + "other.example.pl:8443; http:// only before localhost");
    }
}
