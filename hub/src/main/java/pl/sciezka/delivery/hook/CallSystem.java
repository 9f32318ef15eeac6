package pl.sciezka.delivery.hook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;

/// Calls a connected system once: the parcel as JSON, signed with the secret that both know. Follows no redirect, and
/// nothing of the answer is read but its number.
@Component
class CallSystem {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final AllowedHosts allowed;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LONGEST)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    CallSystem(AllowedHosts allowed, Clock clock) {
        this.allowed = allowed;
        this.clock = clock;
    }

    Outcome tell(String address, String secret, Parcel parcel) {
        var uri = URI.create(address);
        if (!allowed.allows(uri)) return new Outcome.Failed(Hook.Problem.NOT_ALLOWED, null);
        try {
            var answer = client.send(request(uri, secret, parcel), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close(); // whatever it says, and however long it is
            return answer.statusCode() / 100 == 2
                    ? new Outcome.Taken()
                    : new Outcome.Failed(Hook.Problem.ANSWER, answer.statusCode());
        } catch (IOException e) {
            return new Outcome.Failed(problem(e), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed(Hook.Problem.TIMEOUT, null);
        }
    }

    private HttpRequest request(URI address, String secret, Parcel parcel) {
        var body = parcel.json();
        var time = String.valueOf(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(address)
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Wspolna-Sciezka")
                .header("Sciezka-Delivery", parcel.id().toString())
                .header("Sciezka-Time", time)
                .header("Sciezka-Signature", "sha256=" + signature(secret, time + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    static String signature(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Hook.Problem problem(IOException failure) {
        return switch (failure) {
            case HttpConnectTimeoutException _, ConnectException _ -> Hook.Problem.UNREACHABLE;
            case HttpTimeoutException _ -> Hook.Problem.TIMEOUT;
            case SSLException _ -> Hook.Problem.TLS;
            default -> Hook.Problem.CLOSED;
        };
    }
}
