package pl.sciezka.shell;

import org.springframework.http.HttpStatus;

/// A request turned away before it reached a page; `key` names the sentences of its error page.
class Refusal extends RuntimeException {

    private final String key;
    private final HttpStatus status;

    Refusal(String key, HttpStatus status) {
        super(key, null, false, false);
        this.key = key;
        this.status = status;
    }

    Errors.Problem page() {
        return new Errors.Problem(key, status);
    }
}
