package pl.sciezka.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;

/// Those who lead an institution's part in a partnership may call it: coordinators and directors. It looks at no data
/// of clients.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Access(
        roles = {Role.COORDINATOR, Role.DIRECTOR},
        purpose = Purpose.ADMINISTRATION)
public @interface ForThoseWhoLead {

    @AliasFor(annotation = Access.class)
    boolean oneTransaction() default true;
}
