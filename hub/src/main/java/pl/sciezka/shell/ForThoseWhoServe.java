package pl.sciezka.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;

/// Those who serve clients may call it: practitioners and coordinators, for the purpose named.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Access(
        roles = {Role.PRACTITIONER, Role.COORDINATOR},
        purpose = Purpose.JOINT_SERVICE)
public @interface ForThoseWhoServe {

    @AliasFor(annotation = Access.class, attribute = "purpose")
    Purpose value();

    @AliasFor(annotation = Access.class)
    boolean oneTransaction() default true;
}
