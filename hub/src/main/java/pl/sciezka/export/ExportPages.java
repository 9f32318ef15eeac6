package pl.sciezka.export;

import static pl.sciezka.kernel.Role.COORDINATOR;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.export.Exports.Taken;
import pl.sciezka.export.Places.Refusal;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.PasswordConfirmation;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ExportedTables;
import pl.sciezka.shell.ExportedTables.Table;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Transactions;

/// Taking a full export: what it holds, who took one before, and the file. Of those who may list all own clients only
/// the coordinator: a single file about everybody is more than a list.
@Pages("/export")
class ExportPages {

    private static final int SHOWN = 10;

    private final PasswordConfirmation confirmation;
    private final MakeExport makeExport;
    private final Exports exports;
    private final ObjectProvider<ExportedTables> modules;
    private final Colleagues colleagues;
    private final Transactions transactions;
    private final Clock clock;

    ExportPages(
            PasswordConfirmation confirmation,
            MakeExport makeExport,
            Exports exports,
            ObjectProvider<ExportedTables> modules,
            Colleagues colleagues,
            Transactions transactions,
            Clock clock) {
        this.confirmation = confirmation;
        this.makeExport = makeExport;
        this.exports = exports;
        this.modules = modules;
        this.colleagues = colleagues;
        this.transactions = transactions;
        this.clock = clock;
    }

    record TakenBy(Taken taken, @Nullable String who) {}

    /// `refused`: why none could be made at this moment.
    record ExportPage(
            List<Table> tables,
            List<TakenBy> taken,
            LocalDate today,
            @Nullable Refusal refused,
            FormErrors errors) implements FormPage {

        /// An exit plan that nobody has tried for a year is a guess.
        boolean untried() {
            return taken.isEmpty()
                    || Warsaw.dayOf(taken.getFirst().taken().at()).isBefore(today.minusYears(1));
        }

        @Override
        public boolean conflicts() {
            return refused == Refusal.OWN_UNDER_WAY;
        }

        @Override
        public HttpStatus status() {
            return refused == Refusal.TOO_MANY ? HttpStatus.SERVICE_UNAVAILABLE : FormPage.super.status();
        }
    }

    @GetMapping
    @Access(roles = COORDINATOR, purpose = Purpose.OWN_TASKS, oneTransaction = false)
    ExportPage show() {
        return page(null, FormErrors.none());
    }

    /// A file for whoever types the own password once more, or the page again.
    @PostMapping
    @Access(roles = COORDINATOR, purpose = Purpose.OWN_TASKS, oneTransaction = false)
    Object take(
            @RequestParam(name = PasswordConfirmation.FIELD, defaultValue = "") String password,
            HttpServletRequest request) {
        var errors = confirmation
                .confirm(CurrentActing.staff(), password, request.getRemoteAddr())
                .errors();
        if (errors.any()) return page(null, errors);
        return switch (makeExport.make()) {
            case MakeExport.Result.Made(var export) -> export;
            case MakeExport.Result.NotNow(var why) -> page(why, FormErrors.none());
        };
    }

    private ExportPage page(@Nullable Refusal refused, FormErrors errors) {
        var staff = CurrentActing.staff();
        var tables = modules.stream()
                .sorted(Comparator.comparingInt(ExportedTables::order))
                .flatMap(it -> it.tables().stream())
                .toList();
        return transactions.as(staff, () -> {
            var taken = exports.of(staff.institution(), SHOWN);
            var people = colleagues.names(taken.stream().map(Taken::by).toList());
            var rows = taken.stream()
                    .map(it -> new TakenBy(it, people.get(it.by())))
                    .toList();
            return new ExportPage(tables, rows, Warsaw.today(clock), refused, errors);
        });
    }
}
