package pl.sciezka.shell;

/// A page that a form answers with and that shows something nobody can ask for again, such as a key. The form sent once
/// more (reloaded, pressed twice) does nothing and goes where `afterwards` says.
public interface ShownOnce extends Page {

    Redirect afterwards();
}
