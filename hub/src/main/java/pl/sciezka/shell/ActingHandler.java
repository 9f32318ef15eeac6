package pl.sciezka.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import pl.sciezka.storage.CurrentActing;

/// Calls a page method: nobody without the declared role, one transaction on behalf of the signed-in person, and the
/// page is rendered only after that transaction has been committed. A form with a key takes effect once, and not before
/// its free text was looked at. An undeclared method is closed.
class ActingHandler extends ServletInvocableHandlerMethod {

    private final TransactionOperations transaction;
    private final FormsOnce forms;
    private final FreeText freeText;
    private final Exports exports;

    ActingHandler(
            HandlerMethod method,
            TransactionOperations transaction,
            FormsOnce forms,
            FreeText freeText,
            Exports exports) {
        super(method);
        this.transaction = transaction;
        this.forms = forms;
        this.freeText = freeText;
        this.exports = exports;
    }

    /// Before anything of the request is read: a missing field must not tell that there is such a form.
    @Override
    public void invokeAndHandle(
            ServletWebRequest request, ModelAndViewContainer container, @Nullable Object... provided) throws Exception {
        if (isPage() && !isOpen()) permitted();
        super.invokeAndHandle(request, container, provided);
    }

    @Override
    protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
        if (!isPage()) return super.doInvoke(arguments);
        var question = freeText.asks(request());
        if (question != null) return question;
        if (isOpen()) return super.doInvoke(arguments);
        var person = permitted();
        var access = Objects.requireNonNull(getMethodAnnotation(Access.class));
        var acting = person.acting(access.purpose());
        if (!access.oneTransaction()) return CurrentActing.as(acting, () -> inItsOwn(arguments));
        return CurrentActing.as(acting, () -> inTransaction(person, arguments));
    }

    private boolean isPage() {
        return AnnotatedElementUtils.hasAnnotation(getBeanType(), Pages.class);
    }

    private boolean isOpen() {
        return hasMethodAnnotation(Open.class);
    }

    /// The signed-in person when the method names one of its roles.
    private SignedIn permitted() {
        var access = getMethodAnnotation(Access.class);
        var person = signedIn();
        if (access == null || person == null || !person.isAnyOf(access.roles())) throw new Absent();
        return person;
    }

    @SuppressWarnings("NullAway") // the template's result may be null where its callback's may
    private @Nullable Object inTransaction(SignedIn person, @Nullable Object... arguments) throws Exception {
        try {
            return transaction.execute(_ -> {
                try {
                    return once(person, arguments);
                } catch (RuntimeException | Error e) {
                    throw e;
                } catch (Exception e) {
                    throw new Checked(e);
                }
            });
        } catch (Checked e) {
            throw (Exception) e.getCause();
        }
    }

    private @Nullable Object once(SignedIn person, @Nullable Object... arguments) throws Exception {
        var key = key();
        if (key == null) return carriedOut(page(arguments));
        if (!forms.begin(key, person.staff())) return forms.answer(key).orElseThrow(Absent::new);
        var answer = carriedOut(page(arguments));
        switch (answer) {
            case Redirect redirect -> forms.answered(key, redirect);
            case ShownOnce page -> forms.answered(key, page.afterwards());
            case null, default -> forms.withdrawn(key);
        }
        return answer;
    }

    /// A method with transactions of its own: what is left to write down has one more.
    private @Nullable Object inItsOwn(@Nullable Object... arguments) throws Exception {
        var answer = page(arguments);
        if (!freeText.categoriesKept(request()).isEmpty()) transaction.executeWithoutResult(_ -> carriedOut(answer));
        return answer;
    }

    private @Nullable Object carriedOut(@Nullable Object answer) {
        if (!(answer instanceof Page page) || !page.status().isError()) freeText.carriedOut(request());
        return answer;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    private @Nullable Object page(@Nullable Object... arguments) throws Exception {
        var wanted = Exporting.now();
        if (wanted.isEmpty()) return super.doInvoke(arguments);
        return exports.file(wanted.get(), () -> super.doInvoke(arguments));
    }

    private static @Nullable UUID key() {
        var request = request();
        var parameter = request.getMethod().equals("POST") ? request.getParameter("_once") : null;
        try {
            return parameter == null ? null : UUID.fromString(parameter);
        } catch (IllegalArgumentException e) {
            throw new Absent();
        }
    }

    static @Nullable SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn it ? it : null;
    }

    private static class Checked extends RuntimeException {
        Checked(Exception cause) {
            super(cause);
        }
    }
}
