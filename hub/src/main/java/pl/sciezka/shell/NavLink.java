package pl.sciezka.shell;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Role;

/// One entry of the top navigation, contributed by a module as a bean. `word` is a message key; smaller `order` stands
/// further left; `key` is the letter that goes there after `g`.
public record NavLink(
        String word,
        String path,
        int order,
        Set<Role> roles,
        @Nullable String key) {

    public NavLink(String word, String path, int order, Set<Role> roles) {
        this(word, path, order, roles, null);
    }
}
