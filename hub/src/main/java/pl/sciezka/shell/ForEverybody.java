package pl.sciezka.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;

/// Everybody who is signed in may call it, whatever the role: it looks at no data of clients.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Access(
        roles = {
            Role.PRACTITIONER,
            Role.COORDINATOR,
            Role.DIRECTOR,
            Role.ACCOUNTANT,
            Role.APPROVER,
            Role.DATA_PROTECTION_OFFICER,
            Role.LOCAL_ADMINISTRATOR,
            Role.HUB_OPERATOR
        },
        purpose = Purpose.ADMINISTRATION)
public @interface ForEverybody {

    @AliasFor(annotation = Access.class)
    boolean oneTransaction() default true;
}
