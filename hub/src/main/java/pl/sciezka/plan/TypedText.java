package pl.sciezka.plan;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// Makes text typed into a plan fit to be kept (wpisany tekst): without controls that PostgreSQL cannot keep or nobody
/// can see, and without marks that turn the direction of what follows, so that a text reads as another one. Only here:
/// names of persons are refused with words instead.
@ControllerAdvice(basePackageClasses = TypedText.class)
class TypedText {

    private static final String UNSEEN = "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String typed) {
                setValue(typed == null ? null : typed.replaceAll(UNSEEN, ""));
            }
        });
    }
}
