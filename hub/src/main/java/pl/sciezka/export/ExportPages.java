package pl.sciezka.export;

import static pl.sciezka.kernel.Role.COORDINATOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.export.Exports.Taken;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ExportedTables;
import pl.sciezka.shell.ExportedTables.Table;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Transactions;

/// Taking a full export: what it holds, who took one before, and the file. Of those who may list all own clients only
/// the coordinator: a single file about everybody is more than a list.
@Pages("/export")
class ExportPages {

    private static final int SHOWN = 10;

    private final MakeExport makeExport;
    private final Exports exports;
    private final ObjectProvider<ExportedTables> modules;
    private final Colleagues colleagues;
    private final Transactions transactions;
    private final Clock clock;

    ExportPages(
            MakeExport makeExport,
            Exports exports,
            ObjectProvider<ExportedTables> modules,
            Colleagues colleagues,
            Transactions transactions,
            Clock clock) {
        this.makeExport = makeExport;
        this.exports = exports;
        this.modules = modules;
        this.colleagues = colleagues;
        this.transactions = transactions;
        this.clock = clock;
    }

    record TakenBy(Taken taken, @Nullable String who) {}

    /// `busy`: too many are being made at this moment.
    record ExportPage(List<Table> tables, List<TakenBy> taken, LocalDate today, boolean busy) implements Page {

        /// An exit plan that nobody has tried for a year is a guess.
        boolean untried() {
            return taken.isEmpty()
                    || Warsaw.dayOf(taken.getFirst().taken().at()).isBefore(today.minusYears(1));
        }

        @Override
        public HttpStatus status() {
            return busy ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK;
        }
    }

    @GetMapping
    @Access(roles = COORDINATOR, purpose = Purpose.OWN_TASKS, oneTransaction = false)
    ExportPage show() {
        return page(false);
    }

    /// A file, or the page again when too many are under way.
    @PostMapping
    @Access(roles = COORDINATOR, purpose = Purpose.OWN_TASKS, oneTransaction = false)
    Object take() {
        var made = makeExport.make();
        return made.isPresent() ? made.get() : page(true);
    }

    private ExportPage page(boolean busy) {
        var staff = CurrentActing.staff();
        var tables = modules.stream()
                .sorted(Comparator.comparingInt(ExportedTables::order))
                .flatMap(it -> it.tables().stream())
                .toList();
        return transactions.as(staff, () -> {
            var taken = exports.of(staff.institution(), SHOWN);
            var people = colleagues.of(taken.stream().map(Taken::by).toList());
            var rows = taken.stream()
                    .map(it -> new TakenBy(it, name(people.get(it.by()))))
                    .toList();
            return new ExportPage(tables, rows, Warsaw.today(clock), busy);
        });
    }

    private static @Nullable String name(@Nullable Colleague it) {
        return it == null ? null : it.name();
    }
}
