package pl.sciezka.delivery.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which e-mail servers an institution may name (dozwolone serwery poczty): any that is not the hub's own computer or
/// its next neighbourhood (loopback, link-local), where services listen that are meant for nobody outside. The operator
/// may name exceptions in `sciezka.mail.allowed-hosts`.
@Component
class AllowedServers {

    private final Set<String> exceptions;

    AllowedServers(@Value("${sciezka.mail.allowed-hosts:}") String setting) {
        exceptions = Arrays.stream(setting.split(","))
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A name that nobody knows is allowed: the connection will say so.
    boolean allows(String host) {
        if (exceptions.contains(host.toLowerCase(Locale.ROOT))) return true;
        try {
            return Arrays.stream(InetAddress.getAllByName(host))
                    .noneMatch(it -> it.isLoopbackAddress()
                            || it.isLinkLocalAddress()
                            || it.isAnyLocalAddress()
                            || it.isMulticastAddress());
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
