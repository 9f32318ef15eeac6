package pl.sciezka.shell;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How this person wants pages to look (the display controls): kept in a cookie, printed as classes of the page.
public record Look(Set<Control> controls) {

    public enum Control {
        LINKS_MARKED,
        SPACE_PARAGRAPH,
        SPACE_LINE,
        SPACE_WORD,
        SPACE_LETTER,
        TYPE_LARGE,
        TYPE_HUGE,
        CONTRAST_DARK,
        CONTRAST_LIGHT;

        /// `links-marked`: the class and the value in the cookie.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Unknown words are left out: the cookie comes from outside.
    static Look of(@Nullable String cookie) {
        var known = EnumSet.noneOf(Control.class);
        if (cookie != null)
            Arrays.stream(Control.values())
                    .filter(control -> Arrays.asList(cookie.split("\\.")).contains(control.word()))
                    .forEach(known::add);
        return new Look(known);
    }

    public boolean has(Control control) {
        return controls.contains(control);
    }

    /// The classes of the page, separated by spaces.
    public String classes() {
        return controls.stream().map(Control::word).sorted().collect(Collectors.joining(" "));
    }
}
