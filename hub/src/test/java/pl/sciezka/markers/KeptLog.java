package pl.sciezka.markers;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/// Everything the program and its PostgreSQL write into their logs while this is open, at the levels people get.
final class KeptLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Path OF_POSTGRES = Path.of("target", "postgres", "postgres.log");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final long before;

    KeptLog() throws IOException {
        before = Files.size(OF_POSTGRES);
        setContext(root().getLoggerContext());
        start();
        root().addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + " " + event.getMDCPropertyMap());
        if (event.getThrowableProxy() != null) lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    String ofTheProgram() {
        return String.join("\n", lines);
    }

    String ofPostgres() throws IOException {
        try (var file = FileChannel.open(OF_POSTGRES, StandardOpenOption.READ)) {
            var rest = java.nio.ByteBuffer.allocate(Math.toIntExact(file.size() - before));
            file.read(rest, before);
            return new String(rest.array(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        root().detachAppender(this);
        stop();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
