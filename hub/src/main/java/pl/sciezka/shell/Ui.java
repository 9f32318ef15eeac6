package pl.sciezka.shell;

import gg.jte.Content;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.Zloty;

/// What a template can ask for besides its own page: words, dates, the person signed in, the frame of the page.
public final class Ui {

    private static final DateTimeFormatter NUMERIC_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter NUMERIC_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private final Texts texts;
    private final Locale locale;
    private final Look look;
    private final Request request;

    /// What the request brought along.
    record Request(
            String path,
            String assets,
            @Nullable SignedIn person,
            String csrfName,
            Supplier<String> csrfToken,
            @Nullable String notice,
            List<NavLink> navigation,
            LocalDate today,
            ListLinks lists,
            @Nullable TakenRows taken) {}

    Ui(Texts texts, Locale locale, Look look, Request request) {
        this.texts = texts;
        this.locale = locale;
        this.look = look;
        this.request = request;
    }

    public String text(String key, @Nullable Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    /// A counted noun in the right form: keys `key.one`, `key.few`, `key.many`.
    public String count(String key, long number, Object... more) {
        return texts.count(locale, key, number, more);
    }

    /// 20 000, with spaces that do not break
    public String number(long number) {
        return NumberFormat.getIntegerInstance(Texts.POLISH).format(number);
    }

    /// 1 721,90 zł, with spaces that do not break
    public String amount(Zloty amount) {
        var format = NumberFormat.getNumberInstance(Texts.POLISH);
        format.setMinimumFractionDigits(2);
        return format.format(amount.value()) + "\u00A0zł";
    }

    /// The word for a value of an enum: key `<EnumName>.<VALUE>`.
    public String word(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /// 22.11.2026
    public String day(LocalDate day) {
        return NUMERIC_DAY.format(day);
    }

    /// 22 listopada 2026
    public String longDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /// od 22.11.2026, or 22.11.2026 – 30.11.2026: the end is exclusive in the records and inclusive for people.
    public String days(Period days) {
        return days.to() == null
                ? text("days.since", day(days.from()))
                : text("days.between", day(days.from()), day(days.to().minusDays(1)));
    }

    /// 22.11.2026, 14:05
    public String time(Instant instant) {
        return NUMERIC_TIME.format(instant.atZone(Warsaw.ZONE));
    }

    public LocalDate today() {
        return request.today();
    }

    public String language() {
        return locale.getLanguage();
    }

    /// The language to offer instead.
    public String otherLanguage() {
        return language().equals("en") ? "pl" : "en";
    }

    /// The address of a file of ours in this build.
    public String asset(String file) {
        return request.assets() + file;
    }

    public Look look() {
        return look;
    }

    public String path() {
        return request.path();
    }

    public @Nullable SignedIn person() {
        return request.person();
    }

    public ListLinks listLinks() {
        return request.lists();
    }

    /// Is this list wanted as a file?
    public boolean takes(@Nullable String list) {
        return list != null && request.taken() != null && request.taken().isOf(list);
    }

    /// Takes its rows instead of showing them.
    public @Nullable String take(@Nullable String part, List<Column> columns, Content rows) {
        if (request.taken() != null)
            request.taken().take(part == null ? null : new TakenRows.Part(text("list.part"), part), columns, rows);
        return null;
    }

    public boolean isAnyOf(Role... roles) {
        return request.person() != null && request.person().isAnyOf(roles);
    }

    public List<NavLink> navigation() {
        return request.navigation();
    }

    /// Is the page shown at the path of this entry or below it, and at no other entry's that is nearer?
    public boolean isCurrent(NavLink entry) {
        return navigation().stream()
                .filter(it -> path().equals(it.path()) || path().startsWith(it.path() + "/"))
                .max(Comparator.comparing(it -> it.path().length()))
                .filter(entry::equals)
                .isPresent();
    }

    /// The sentence that the last action left for this page; null when there is none.
    public @Nullable String notice() {
        return request.notice() == null ? null : text(request.notice());
    }

    /// It tells what came in the way instead of what was done.
    public boolean noticeWarns() {
        var key = request.notice();
        return key != null && (key.startsWith("session.") || key.endsWith(".refused"));
    }

    /// What the footer says: the version that was built, or that it is not a built one.
    public String version() {
        var built = Ui.class.getPackage().getImplementationVersion();
        return built == null ? text("product.unbuilt") : built;
    }

    public String csrfName() {
        return request.csrfName();
    }

    /// Asked for only by a form: reading it opens a session.
    public String csrfToken() {
        return request.csrfToken().get();
    }

    /// A fresh key for a form that must take effect once however often it is sent.
    public String once() {
        return UUID.randomUUID().toString();
    }
}
