package pl.sciezka.storage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/// What follows events runs on a few threads and queues: a thousand of them at once leave the connections to the pages.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BackgroundConfiguration {

    private static final int THREADS = 4;
    private static final int SECONDS_TO_END = 10;

    /// The names by which Spring finds the executor of `@Async`.
    @Bean({"applicationTaskExecutor", "taskExecutor"})
    ThreadPoolTaskExecutor background() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(THREADS);
        executor.setThreadNamePrefix("follow-up-");
        executor.setAwaitTerminationSeconds(SECONDS_TO_END);
        return executor;
    }
}
