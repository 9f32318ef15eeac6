package pl.sciezka.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;

/// Who may call this endpoint and for which purpose it looks at data: the only source of both. The frame opens one
/// transaction around the method, on behalf of the signed-in person and for this purpose.
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    /// Any one of these roles opens the endpoint.
    Role[] roles();

    Purpose purpose();

    /// False for long work that manages its own transactions.
    boolean oneTransaction() default true;
}
