package pl.sciezka.shell;

import java.util.Set;
import pl.sciezka.kernel.Role;

/// One entry of the top navigation, contributed by a module as a bean. `word` is a message key; smaller `order` stands
/// further left.
public record NavLink(String word, String path, int order, Set<Role> roles) {}
