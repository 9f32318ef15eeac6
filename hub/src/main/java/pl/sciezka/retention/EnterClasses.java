package pl.sciezka.retention;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Warsaw;

/// Enters rows as the form does.
@Component
class EnterClasses implements DemonstrationClasses {

    private final Categories categories;
    private final ReadCalendar readCalendar;
    private final Clock clock;

    EnterClasses(Categories categories, ReadCalendar readCalendar, Clock clock) {
        this.categories = categories;
        this.readCalendar = readCalendar;
        this.clock = clock;
    }

    @Override
    public void enter(String sign, String kind, String letter, String years, String from, Acting.Staff by) {
        var form = new CategoryForm(sign, kind, letter, years, from);
        if (form.problems(readCalendar.kinds(), Warsaw.today(clock)).any()) {
            throw new IllegalArgumentException("No row of the table of classes: " + sign);
        }
        categories.add(by.institution(), form.category(by.staff(), clock.instant()));
    }
}
