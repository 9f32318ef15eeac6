package pl.sciezka.shell;

import org.springframework.http.HttpStatus;

/// A request turned away before it reached a page; `key` names the sentences of its error page.
class Refusal extends RuntimeException {

    private final String key;
    private final HttpStatus status;
    private final boolean own;

    private Refusal(String key, HttpStatus status, boolean own) {
        super(key, null, false, false);
        this.own = own;
        this.key = key;
        this.status = status;
    }

    static Refusal oldForm() {
        return new Refusal("old-form", HttpStatus.FORBIDDEN, true);
    }

    static Refusal foreignForm() {
        return new Refusal("foreign-form", HttpStatus.FORBIDDEN, false);
    }

    String key() {
        return key;
    }

    HttpStatus status() {
        return status;
    }

    /// Whether the form was one of ours, so that the words in it may be shown.
    boolean own() {
        return own;
    }
}
