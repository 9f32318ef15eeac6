package pl.sciezka.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the server refuses before any page is asked, such as an address that none can have, is told on a page like any
/// other. Nothing of the address is said or logged: it may be a key.
@RestController
class RefusedByServer implements ErrorController {

    private final Clock clock;

    RefusedByServer(Clock clock) {
        this.clock = clock;
    }

    /// Nothing where the answer is on its way already. The headers of all pages are not there where a request came no
    /// further than the door.
    @RequestMapping("/error")
    @Nullable
    Page tell(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) return null;
        response.setHeader("Content-Security-Policy", SecurityFrame.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var status = status(request);
        return status.is5xxServerError()
                ? new Errors.Problem("not-shown", status, Interrupted.NOWHERE, clock.instant())
                : new Errors.Problem("absent", status, Interrupted.NOWHERE);
    }

    /// Whoever asks for this address itself finds nothing.
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer it ? it : 0;
        var status = HttpStatus.resolve(code);
        return status == null || !status.isError() ? HttpStatus.NOT_FOUND : status;
    }
}
