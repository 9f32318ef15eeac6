package pl.sciezka.shell;

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

    /// A page that says what went wrong; `key` names its sentences: `error.<key>.title`, `.what`, `.next`.
    record Problem(String key, HttpStatus status) implements Page {}

    @ExceptionHandler({
        Absent.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class,
        HttpRequestMethodNotSupportedException.class
    })
    Problem absent() {
        return new Problem("absent", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    Problem changedMeanwhile() {
        return new Problem("conflict", HttpStatus.CONFLICT);
    }

    /// Somebody else holds what was to be written, longer than a person should wait for a page.
    @ExceptionHandler(PessimisticLockingFailureException.class)
    Problem held() {
        return new Problem("held", HttpStatus.CONFLICT);
    }

    @ExceptionHandler({MissingServletRequestParameterException.class, HttpMessageNotReadableException.class})
    Problem incomplete() {
        return new Problem("incomplete", HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    Problem unknownForm() {
        return new Problem("incomplete", HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    Problem unknownAnswer() {
        return new Problem("absent", HttpStatus.NOT_ACCEPTABLE);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Problem tooLarge() {
        return new Problem("too-large", HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler(MultipartException.class)
    Problem brokenUpload() {
        return new Problem("incomplete", HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(Refusal.class)
    Problem refused(Refusal refusal) {
        return refusal.page();
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    Problem unavailable() {
        return new Problem("unavailable", HttpStatus.SERVICE_UNAVAILABLE);
    }

    /// The class is logged, the message is not: it may hold what somebody typed.
    @ExceptionHandler(Exception.class)
    Problem unexpected(Exception e) {
        LOG.error("Unexpected {} at {}", e.getClass().getName(), firstOwnFrame(e));
        LOG.debug("Unexpected", e);
        return new Problem("unexpected", HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static String firstOwnFrame(Throwable e) {
        for (var frame : e.getStackTrace()) if (frame.getClassName().startsWith("pl.sciezka.")) return frame.toString();
        return "no own frame";
    }
}
