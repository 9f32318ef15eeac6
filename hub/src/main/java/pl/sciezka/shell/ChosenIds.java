package pl.sciezka.shell;

import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Reads ids that forms and addresses bring (identyfikatory). A list in which nothing was chosen sends an empty text:
/// that is no id, and no mistake.
@Component
class ChosenIds implements ConditionalGenericConverter, WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(this);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return ClassUtils.getStaticMethod(target.getType(), "of", String.class) != null;
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor target) {
        var text = source == null ? "" : source.toString();
        var reading = ClassUtils.getStaticMethod(target.getType(), "of", String.class);
        if (text.isBlank() || reading == null) return null;
        try {
            reading.setAccessible(true);
            return reading.invoke(null, text);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalArgumentException("Not an id", e);
        }
    }
}
