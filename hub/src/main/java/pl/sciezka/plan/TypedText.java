package pl.sciezka.plan;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import pl.sciezka.shell.Unseen;

/// Makes text typed into a plan fit to be kept (wpisany tekst): without what nobody sees. Only here: names of persons
/// are refused with words instead.
@ControllerAdvice(basePackageClasses = TypedText.class)
class TypedText {

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String typed) {
                setValue(typed == null ? null : Unseen.removedFrom(typed));
            }
        });
    }
}
