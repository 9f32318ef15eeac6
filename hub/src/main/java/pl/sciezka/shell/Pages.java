package pl.sciezka.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A group of pages under one address. Each of its methods says with [Access] or [Open] who may call it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping
public @interface Pages {

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value() default {};
}
