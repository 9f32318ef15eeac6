package pl.sciezka.law;

import java.util.Locale;

/// What belongs together on a page and in a file (dziedzina).
public enum Topic {
    SOCIAL_ASSISTANCE,
    LABOUR_MARKET,
    EMPLOYMENT_CONTRACT,
    FAMILY_BENEFITS,
    DEADLINES;

    /// The file that travels with the program: `social-assistance.yaml`.
    String file() {
        return "/law/" + slug() + ".yaml";
    }

    /// The message with its name, which is the name of its list too.
    public String key() {
        return "law.topic." + slug();
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
