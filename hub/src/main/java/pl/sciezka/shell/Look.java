package pl.sciezka.shell;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How this person wants pages to look (the display controls): kept in a cookie, printed as classes of the page.
public record Look(Set<Control> controls) {

    /// Of the type sizes one holds, and of the contrasts; spacings and links are switched one by one.
    public enum Group {
        TYPE("type-normal"),
        SPACE(null),
        CONTRAST("contrast-standard"),
        LINKS(null);

        private final @Nullable String usual;

        Group(@Nullable String usual) {
            this.usual = usual;
        }
    }

    public enum Control {
        LINKS_MARKED(Group.LINKS),
        SPACE_PARAGRAPH(Group.SPACE),
        SPACE_LINE(Group.SPACE),
        SPACE_WORD(Group.SPACE),
        SPACE_LETTER(Group.SPACE),
        TYPE_LARGE(Group.TYPE),
        TYPE_HUGE(Group.TYPE),
        CONTRAST_DARK(Group.CONTRAST),
        CONTRAST_LIGHT(Group.CONTRAST);

        private final Group group;

        Control(Group group) {
            this.group = group;
        }

        static @Nullable Control of(String word) {
            for (var control : values()) if (control.word().equals(word)) return control;
            return null;
        }

        /// `links-marked`: the class, the value in the cookie and of the button.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// One button of the display controls.
    public record Choice(String word, boolean on) {}

    /// Unknown words are left out: the cookie comes from outside.
    static Look of(@Nullable String cookie) {
        var known = EnumSet.noneOf(Control.class);
        for (var word : cookie == null ? new String[0] : cookie.split("\\.")) {
            var control = Control.of(word);
            if (control != null) known.add(control);
        }
        return new Look(known);
    }

    public boolean has(Control control) {
        return controls.contains(control);
    }

    public List<Choice> choices(Group group) {
        var own = Arrays.stream(Control.values()).filter(control -> control.group == group);
        var choices = own.map(control -> new Choice(control.word(), has(control)));
        if (group.usual == null) return choices.toList();
        var usual = new Choice(group.usual, controls.stream().noneMatch(control -> control.group == group));
        return Stream.concat(Stream.of(usual), choices).toList();
    }

    /// After one press: a control that is on goes off; a size or a contrast takes the place of the one before.
    Look pressed(String word) {
        var after = EnumSet.noneOf(Control.class);
        after.addAll(controls);
        var pressed = Control.of(word);
        if (pressed == null) after.removeIf(control -> word.equals(control.group.usual));
        else if (has(pressed)) after.remove(pressed);
        else {
            if (pressed.group.usual != null) after.removeIf(control -> control.group == pressed.group);
            after.add(pressed);
        }
        return new Look(after);
    }

    String cookie() {
        return controls.stream().map(Control::word).sorted().collect(Collectors.joining("."));
    }

    /// The classes of the page, separated by spaces.
    public String classes() {
        return cookie().replace('.', ' ');
    }
}
