package pl.sciezka.institution.own;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.Access;

/// A page of the own account: everybody who is signed in may call it.
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
@interface OwnAccount {

    @AliasFor(annotation = Access.class)
    boolean oneTransaction() default true;
}
