package pl.sciezka.institution.entrance;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.account.Login;

/// How often one may try to sign in: 20 times a minute from one address, 10 times with one login. A success gives its
/// place back, so that an office behind one address is not slowed down in the morning. Kept in memory, by each node.
@Component
public class SignInLimit {

    private static final int PER_ADDRESS = 20;
    private static final int PER_LOGIN = 10;
    private static final int REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> addresses;
    private final LoadingCache<String, Bucket> logins;

    SignInLimit(Clock clock) {
        addresses = buckets(PER_ADDRESS, clock);
        logins = buckets(PER_LOGIN, clock);
    }

    /// How long to wait; empty when the attempt may go on.
    public Optional<Duration> take(String address, Login login) {
        var byAddress = take(addresses.get(address));
        return byAddress.isPresent() ? byAddress : take(logins.get(login.value()));
    }

    public void giveBack(String address) {
        addresses.get(address).addTokens(1);
    }

    public void forget() {
        addresses.invalidateAll();
        logins.invalidateAll();
    }

    private static Optional<Duration> take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static LoadingCache<String, Bucket> buckets(int perMinute, Clock clock) {
        var meter = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(_ -> Bucket.builder()
                        .withCustomTimePrecision(meter)
                        .addLimit(it -> it.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
