package pl.sciezka.delivery.mail;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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

    /// What is wrong with this name today, as the key of a sentence.
    Optional<String> problem(String host) {
        if (named(host)) return Optional.empty();
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(AllowedServers::elsewhere)
                    ? Optional.empty()
                    : Optional.of("delivery.mail.error.host.not-allowed");
        } catch (UnknownHostException e) {
            return Optional.of("delivery.mail.error.host.unknown");
        }
    }

    /// The very address that is about to be connected to.
    boolean allows(InetSocketAddress to) {
        return named(to.getHostString()) || elsewhere(to.getAddress());
    }

    private boolean named(String host) {
        return exceptions.contains(host.toLowerCase(Locale.ROOT));
    }

    private static boolean elsewhere(InetAddress it) {
        return !(it.isLoopbackAddress()
                || it.isLinkLocalAddress()
                || it.isAnyLocalAddress()
                || it.isMulticastAddress());
    }
}
