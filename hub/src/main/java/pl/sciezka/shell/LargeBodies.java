package pl.sciezka.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Turns a request away whose body is too large or broken, with a page like any other. It has to come before the token
/// of the form is looked for: that lies in the same body, and a request that says itself how large it is need not be
/// read at all.
class LargeBodies extends OncePerRequestFilter {

    private final DataSize most;
    private final HandlerExceptionResolver errorPages;

    LargeBodies(DataSize most, HandlerExceptionResolver errorPages) {
        this.most = most;
        this.errorPages = errorPages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most.toBytes()) {
            turnAway(request, response, new MaxUploadSizeExceededException(most.toBytes()));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException e) {
            boolean tooLarge = e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
            turnAway(
                    request,
                    response,
                    tooLarge ? new MaxUploadSizeExceededException(most.toBytes()) : new MultipartException("Broken"));
        }
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response, Exception why) {
        errorPages.resolveException(request, response, null, why);
    }
}
