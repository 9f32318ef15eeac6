package pl.sciezka.exchange.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.FoundChange.SkipReason;
import pl.sciezka.exchange.ExchangeTabs;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.CardTab.Tab;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Changes found on the own list: an official says which the partners are told.
@Pages("/notices/found")
class FoundPages {

    private final ReadFinds read;
    private final SettleFinds settle;

    FoundPages(ReadFinds read, SettleFinds settle) {
        this.read = read;
        this.settle = settle;
    }

    /// A part of what waits; `total` is all of it.
    record Found(
            List<FoundLine> lines,
            Map<InstitutionId, String> institutions,
            FoundTyped typed,
            int page,
            int total,
            FormErrors errors)
            implements FormPage {

        List<Tab> tabs() {
            return ExchangeTabs.all();
        }

        int pages() {
            return (total + ReadFinds.PART - 1) / ReadFinds.PART;
        }

        String name(InstitutionId it) {
            return institutions.getOrDefault(it, "");
        }

        boolean ticked(FoundLine line) {
            return typed.all() ? line.tellable() : typed.chosen().contains(line.id());
        }

        List<Option> reasons(Ui ui) {
            return List.of(EndReason.values()).stream()
                    .map(it -> new Option(it.name(), ui.word(it)))
                    .toList();
        }

        List<Option> skips(Ui ui) {
            return SkipReason.ofPeople().stream()
                    .map(it -> new Option(it.name(), ui.word(it)))
                    .toList();
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Found found(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "false") boolean all) {
        return page(page, new FoundTyped(all, Set.of(), Map.of(), ""), FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page settle(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "do", defaultValue = "tell") String what,
            @RequestParam MultiValueMap<String, String> form) {
        var typed = FoundTyped.of(form);
        var by = CurrentActing.staff();
        if (what.equals("skip")) {
            var errors = typed.skipErrors();
            if (errors.any()) return page(page, typed, errors);
            settle.skip(typed.chosen(), typed.skip().orElseThrow(), by);
            return Redirect.to("/notices/found").saying("exchange.found.skipped");
        }
        var chosen = settle.taking(typed.chosen());
        var errors = typed.tellErrors(chosen);
        if (errors.any()) return page(page, typed, errors);
        var all = settle.tell(chosen, typed, by);
        return Redirect.to("/notices/found").saying(all ? "exchange.found.told" : "exchange.found.told-some");
    }

    private Found page(int page, FoundTyped typed, FormErrors errors) {
        var own = CurrentActing.staff().institution();
        var total = read.total(own);
        var shown = Math.clamp(page, 1, Math.max(1, (total + ReadFinds.PART - 1) / ReadFinds.PART));
        var lines = read.part(own, shown);
        return new Found(lines, read.names(lines), typed, shown, total, errors);
    }
}
