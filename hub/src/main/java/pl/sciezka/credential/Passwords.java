package pl.sciezka.credential;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and checks passwords with Argon2id (19 MiB, two passes, one lane: OWASP Password Storage). The work runs on
/// its own few platform threads: virtual threads share their carriers, and a storm of sign-ins would stop every page.
@Component
public class Passwords implements DisposableBean {

    private static final int WAITING_AT_MOST = 200;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int MEMORY = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY, PASSES);
    private final ThreadPoolExecutor hashing;
    /// Checked when there is no account, so that the answer takes as long as for a real one.
    private final String nobody = ofNobody();

    Passwords() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        hashing = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING_AT_MOST),
                Thread.ofPlatform().daemon().name("hashing-", 0).factory());
    }

    /// Salt and hash by chance: no password is known to lead there, and none had to be hashed while the program starts.
    static String ofNobody() {
        return "$argon2id$v=19$m=" + MEMORY + ",t=" + PASSES + ",p=1$" + chance(SALT) + "$" + chance(HASH);
    }

    private static String chance(int bytes) {
        var random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().withoutPadding().encodeToString(random);
    }

    /// Too many sign-ins at once; one more would wait too long.
    public static final class Busy extends RuntimeException {
        Busy() {
            super("Too many passwords wait to be checked");
        }
    }

    public String hash(String password) {
        return run(() -> argon2.encode(normal(password)));
    }

    /// Takes the same time whether or not there is a hash to compare with.
    public boolean matches(String password, @Nullable String hash) {
        return run(() -> argon2.matches(normal(password), hash == null ? nobody : hash)) && hash != null;
    }

    /// The same letter typed on different keyboards may come as one character or two.
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T run(Callable<T> work) {
        try {
            return hashing.submit(work).get();
        } catch (RejectedExecutionException e) {
            throw new Busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Argon2id failed", e.getCause());
        }
    }

    @Override
    public void destroy() {
        hashing.shutdownNow();
    }
}
