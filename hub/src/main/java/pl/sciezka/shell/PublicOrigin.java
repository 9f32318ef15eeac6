package pl.sciezka.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The public address of this hub, `sciezka.origin`: `https://` and a host. Set it when the hub stands behind a proxy
/// that speaks HTTPS; without it the hub is taken to be tried out on one computer.
@Component
public class PublicOrigin {

    private final @Nullable String configured;

    PublicOrigin(@Value("${sciezka.origin:}") String setting) {
        if (!setting.isEmpty() && !setting.matches("https://[A-Za-z0-9.-]+(:\\d{1,5})?"))
            throw new IllegalStateException("sciezka.origin must look like https://hub.example.pl, without a path");
        configured = setting.isEmpty() ? null : originOf(URI.create(setting));
    }

    public boolean isKnown() {
        return configured != null;
    }

    /// Where pages of this hub come from: the setting, else what the browser asked for.
    public String of(HttpServletRequest request) {
        return configured != null ? configured : asked(request);
    }

    /// For the console, where nobody has asked yet: the setting, else this computer.
    public String orLocal(String port) {
        return configured != null ? configured : "http://localhost:" + port;
    }

    boolean isAsked(HttpServletRequest request) {
        return configured == null || configured.equals(asked(request));
    }

    private static String asked(HttpServletRequest request) {
        return origin(request.getScheme(), request.getServerName(), request.getServerPort());
    }

    private static String originOf(URI address) {
        return origin(address.getScheme(), address.getHost(), address.getPort());
    }

    private static String origin(String scheme, String host, int port) {
        boolean usual = port == -1 || port == (scheme.equals("https") ? 443 : 80);
        return (scheme + "://" + host + (usual ? "" : ":" + port)).toLowerCase(Locale.ROOT);
    }
}
