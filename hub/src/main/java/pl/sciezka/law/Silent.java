package pl.sciezka.law;

import java.time.LocalDate;

/// Nothing is known of a parameter on a day: before its first version or after its last. No result is made up for it.
public final class Silent extends RuntimeException {

    private final transient Parameter parameter;
    private final transient LocalDate day;

    Silent(Parameter parameter, LocalDate day) {
        super(parameter + " is not known on " + day);
        this.parameter = parameter;
        this.day = day;
    }

    public Parameter parameter() {
        return parameter;
    }

    public LocalDate day() {
        return day;
    }
}
