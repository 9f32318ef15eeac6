package pl.sciezka.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns what went wrong into a plain page: what happened, what was kept, what to do. "Absent" and "forbidden" are one.
@RestControllerAdvice
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    /// A page that says what went wrong; `key` names its sentences: `error.<key>.title`, `.what`, `.next`. With `at` it
    /// says when, for whoever has to look into it.
    record Problem(
            String key,
            HttpStatus status,
            Interrupted interrupted,
            @Nullable Instant at) implements Page {

        Problem(String key, HttpStatus status, Interrupted interrupted) {
            this(key, status, interrupted, null);
        }
    }

    private final PublicOrigin origin;
    private final Clock clock;

    Errors(PublicOrigin origin, Clock clock) {
        this.origin = origin;
        this.clock = clock;
    }

    @ExceptionHandler({
        Absent.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class,
        HttpRequestMethodNotSupportedException.class
    })
    Problem absent() {
        return new Problem("absent", HttpStatus.NOT_FOUND, Interrupted.NOWHERE);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    Problem changedMeanwhile(HttpServletRequest request) {
        return new Problem("conflict", HttpStatus.CONFLICT, interrupted(request));
    }

    /// Somebody else holds what was to be written, longer than a person should wait for a page.
    @ExceptionHandler(PessimisticLockingFailureException.class)
    Problem held(HttpServletRequest request) {
        return new Problem("held", HttpStatus.CONFLICT, interrupted(request));
    }

    @ExceptionHandler({MissingServletRequestParameterException.class, HttpMessageNotReadableException.class})
    Problem incomplete(HttpServletRequest request) {
        var interrupted = interrupted(request);
        return new Problem(
                "incomplete", HttpStatus.BAD_REQUEST, interrupted.sending() ? interrupted : Interrupted.NOWHERE);
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    Problem unknownForm(HttpServletRequest request) {
        return new Problem("incomplete", HttpStatus.UNSUPPORTED_MEDIA_TYPE, unread(request));
    }

    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    Problem unknownAnswer() {
        return new Problem("absent", HttpStatus.NOT_ACCEPTABLE, Interrupted.NOWHERE);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Problem tooLarge(HttpServletRequest request) {
        return new Problem("too-large", HttpStatus.CONTENT_TOO_LARGE, unread(request));
    }

    @ExceptionHandler(MultipartException.class)
    Problem brokenUpload(HttpServletRequest request) {
        return new Problem("incomplete", HttpStatus.BAD_REQUEST, unread(request));
    }

    @ExceptionHandler(Refusal.class)
    Problem refused(Refusal refusal, HttpServletRequest request) {
        return new Problem(refusal.key(), refusal.status(), refusal.own() ? interrupted(request) : Interrupted.NOWHERE);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    Problem unavailable(HttpServletRequest request) {
        return new Problem("unavailable", HttpStatus.SERVICE_UNAVAILABLE, interrupted(request));
    }

    /// The class is logged, the message is not: it may hold what somebody typed.
    @ExceptionHandler(Exception.class)
    Problem unexpected(Exception e, HttpServletRequest request) {
        LOG.error("Unexpected {} at {}", e.getClass().getName(), firstOwnFrame(e));
        LOG.debug("Unexpected", e);
        var interrupted = interrupted(request);
        var key = interrupted.sending() ? "unexpected" : "not-shown";
        return new Problem(key, HttpStatus.INTERNAL_SERVER_ERROR, interrupted, clock.instant());
    }

    private Interrupted interrupted(HttpServletRequest request) {
        return Interrupted.of(request, origin.of(request));
    }

    private Interrupted unread(HttpServletRequest request) {
        return Interrupted.unread(request, origin.of(request));
    }

    private static String firstOwnFrame(Throwable e) {
        for (var frame : e.getStackTrace()) if (frame.getClassName().startsWith("pl.sciezka.")) return frame.toString();
        return "no own frame";
    }
}
