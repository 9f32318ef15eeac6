package pl.sciezka.credential;

/// Why a new password is refused.
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    CONTAINS_LOGIN,
    TOO_COMMON
}
