package pl.sciezka.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// This endpoint is open to everybody, signed in or not. Nobody acts in it unless its use case says who.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Open {

    /// Why it may be open; printed in the access table.
    String value();
}
