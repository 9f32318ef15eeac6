package pl.sciezka.operations;

/// A command that cannot be carried out; `key` names the sentence that says why and what to do.
class Refused extends RuntimeException {

    private final String key;
    private final transient Object[] facts;

    Refused(String key, Object... facts) {
        super(key);
        this.key = key;
        this.facts = facts;
    }

    String key() {
        return key;
    }

    Object[] facts() {
        return facts;
    }
}
