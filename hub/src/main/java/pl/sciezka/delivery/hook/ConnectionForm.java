package pl.sciezka.delivery.hook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// Where the own system is, as somebody typed it.
record ConnectionForm(String address) {

    private static final int LONGEST = 300;

    ConnectionForm(@Nullable String address) {
        this.address = Typed.text(address);
    }

    FormErrors problems(AllowedHosts allowed) {
        var uri = uri();
        return FormErrors.collect()
                .when(address.isEmpty() || address.length() > LONGEST, "address", "delivery.hook.error.address")
                .when(uri.isEmpty(), "address", "delivery.hook.error.address")
                .when(uri.filter(allowed::allows).isEmpty(), "address", "delivery.hook.error.not-allowed")
                .done();
    }

    private Optional<URI> uri() {
        try {
            return Optional.of(new URI(address)).filter(it -> it.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
