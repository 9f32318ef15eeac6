package pl.sciezka.shell;

import org.springframework.http.HttpStatus;

/// A page with a form: it comes back with errors and status 422, or without and 200.
public interface FormPage extends Page {

    FormErrors errors();

    /// Whether something done meanwhile stands in the way: 409.
    default boolean conflicts() {
        return false;
    }

    @Override
    default HttpStatus status() {
        if (conflicts()) return HttpStatus.CONFLICT;
        return errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
