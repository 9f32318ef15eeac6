package pl.sciezka.storage;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/// What the log says when a follow-up fails: which one, what kind of failure and where. Never its message, which may
/// repeat somebody's data.
@Component
class FollowUpFailures implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUpFailures.class);

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (failure, method, _) -> {
            LOG.warn(
                    "{}.{} failed and will be repeated: {} at {}",
                    method.getDeclaringClass().getName(),
                    method.getName(),
                    failure.getClass().getName(),
                    place(failure));
            LOG.debug("Failed", failure);
        };
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(it -> it.getClassName().startsWith("pl.sciezka"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("?");
    }
}
