package pl.sciezka.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// What fails before or after a page, such as looking for a session while the database is away, is told on a page like
/// any other, never on the server's own.
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 2)
class LastResort extends OncePerRequestFilter {

    private final HandlerExceptionResolver errorPages;

    LastResort(HandlerExceptionResolver handlerExceptionResolver) {
        this.errorPages = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            if (response.isCommitted()) throw e;
            tell(request, response, e);
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, RuntimeException why) {
        request.removeAttribute(CsrfToken.class.getName()); // asking it would look for the session once more
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            if (errorPages.resolveException(request, response, null, why) == null) throw why;
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
