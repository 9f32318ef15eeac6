package pl.sciezka.everypage;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// What goes wrong, and what the page then says: a form that meets somebody else's change, a lock, a failure, a token
/// of an older session; a page that fails; too many attempts to sign in.
final class Mishaps {

    private static final String FORM = "/clients/new";
    private static final int ATTEMPTS = 18; // ten are enough unless each takes seconds

    /// Stands at an address of its own for as long as the program of the tests runs.
    record Mishap(Exception why) {

        void happen() throws Exception {
            throw why;
        }
    }

    private final RequestMappingHandlerMapping mapping;
    private final Visitors visitors;
    private final Visitor worker;

    Mishaps(RequestMappingHandlerMapping mapping, Visitors visitors, Visitor worker) {
        this.mapping = mapping;
        this.visitors = visitors;
        this.worker = worker;
    }

    List<Stop> stops() {
        at("changed", new OptimisticLockingFailureException("-"));
        at("held", new CannotAcquireLockException("-"));
        at("broken", new IllegalStateException("-"));
        at("unreachable", new DataAccessResourceFailureException("-"));
        at("incomplete", new MissingServletRequestParameterException("-", "-"));
        return List.of(
                sending("changed", 409),
                sending("held", 409),
                sending("broken", 500),
                sending("unreachable", 503),
                sending("incomplete", 400),
                opening("broken", 500),
                opening("unreachable", 503),
                Stop.answer(worker, FORM, "old form", 403, page -> {
                    typed(page);
                    page.evaluate("document.querySelector('main [name=_csrf]').value = 'of another session'");
                }),
                Stop.answer(visitors.stranger(), "/sign-in", "too many attempts", 429, this::hurried),
                Stop.absent(visitors.stranger(), "/sign-in/link/" + "a".repeat(52), "ended link"));
    }

    private void at(String what, Exception why) {
        try {
            var info = RequestMappingInfo.paths(path(what))
                    .options(mapping.getBuilderConfiguration())
                    .build();
            mapping.registerMapping(info, new Mishap(why), Mishap.class.getDeclaredMethod("happen"));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private Stop sending(String what, int status) {
        return Stop.answer(worker, FORM, what + " while sending", status, page -> {
            typed(page);
            page.evaluate("path => document.querySelector('main form').action = path", path(what));
        });
    }

    private Stop opening(String what, int status) {
        return new Stop(
                worker, what + " while opening", status, (page, base) -> page.navigate(base + path(what) + "?page=2"));
    }

    private static String path(String what) {
        return "/mishaps/" + what;
    }

    private static void typed(Page page) {
        page.fill("[name=surname]", "Żółkiewska-Brzęczyszczykiewicz de domo Wilk");
    }

    private void hurried(Page page) {
        var login = "nikt.taki";
        for (int i = 0; i < ATTEMPTS; i++)
            if (visitors.stranger()
                            .postRaw("/sign-in", Map.of("login", login, "password", "zgaduję"))
                            .statusCode()
                    == 429) break;
        page.fill("[name=login]", login);
        page.fill("[name=password]", "zgaduję");
    }
}
