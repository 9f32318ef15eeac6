package pl.sciezka.client.protection;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.PersonCard;
import pl.sciezka.client.Recognition;
import pl.sciezka.client.protection.Protections.Protection;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Putting a person under protection, and ending it: the first is quick and open to many, the second is for the
/// data-protection officer and the director.
@Pages
class ProtectionPages {

    private final Protections protections;
    private final ProtectPerson protect;
    private final EndProtection end;
    private final Recognition recognition;
    private final CommonClients commonClients;
    private final Colleagues colleagues;

    ProtectionPages(
            Protections protections,
            ProtectPerson protect,
            EndProtection end,
            Recognition recognition,
            CommonClients commonClients,
            Colleagues colleagues) {
        this.protections = protections;
        this.protect = protect;
        this.end = end;
        this.recognition = recognition;
        this.commonClients = commonClients;
        this.colleagues = colleagues;
    }

    /// `protection` is null as long as there is none. `partners` is how many lose sight at once.
    record ProtectionForm(
            PersonCard person,
            @Nullable Protection protection,
            @Nullable String by,
            int partners,
            @Nullable String reason,
            FormErrors errors)
            implements FormPage {}

    record Guarded(
            PersonCard person,
            Protection protection,
            @Nullable String by) {}

    record ProtectedList(List<Guarded> rows) implements Page {}

    record EndForm(Guarded guarded, @Nullable String why, FormErrors errors) implements FormPage {}

    @GetMapping("/clients/{person}/protection")
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.OWN_TASKS)
    ProtectionForm form(@PathVariable PersonId person) {
        return form(person, null, FormErrors.none());
    }

    @PostMapping("/clients/{person}/protection")
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.OWN_TASKS)
    Page protect(@PathVariable PersonId person, @RequestParam(required = false) @Nullable ProtectionReason reason) {
        if (reason == null) return form(person, null, FormErrors.of("reason", "client.protection.reason.missing"));
        card(person);
        protect.protect(person, reason, CurrentActing.staff());
        return Redirect.to("/clients/" + person.value() + "/protection").saying("client.protection.begun");
    }

    @GetMapping("/protected")
    @Access(
            roles = {DATA_PROTECTION_OFFICER, DIRECTOR},
            purpose = Purpose.SUPERVISION)
    ProtectedList list() {
        var inForce = protections.inForce();
        var cards = recognition.cards(
                own(), inForce.stream().map(Protection::person).toList(), "journal.protected-list");
        var staff = colleagues.names(inForce.stream().map(Protection::by).toList());
        return new ProtectedList(inForce.stream()
                .filter(it -> cards.has(it.person()))
                .map(it -> new Guarded(cards.of(it.person()), it, staff.get(it.by())))
                .toList());
    }

    @GetMapping("/protected/{person}/end")
    @Access(
            roles = {DATA_PROTECTION_OFFICER, DIRECTOR},
            purpose = Purpose.SUPERVISION)
    EndForm endForm(@PathVariable PersonId person) {
        return new EndForm(guarded(person), null, FormErrors.none());
    }

    @PostMapping("/protected/{person}/end")
    @Access(
            roles = {DATA_PROTECTION_OFFICER, DIRECTOR},
            purpose = Purpose.SUPERVISION)
    Page end(@PathVariable PersonId person, @RequestParam(defaultValue = "") String why) {
        var errors = FormErrors.collect()
                .when(why.isBlank(), "why", "client.protection.why.missing")
                .when(why.length() > 500, "why", "client.protection.why.long")
                .done();
        if (errors.any()) return new EndForm(guarded(person), why, errors);
        guarded(person);
        end.end(person, why.strip(), CurrentActing.staff());
        return Redirect.to("/protected").saying("client.protection.ended");
    }

    private ProtectionForm form(PersonId person, @Nullable String reason, FormErrors errors) {
        var card = card(person);
        var protection = protections.of(person);
        var partners =
                commonClients.of(person).map(it -> it.partnersOf(own()).size()).orElse(0);
        var by = protection.flatMap(it -> colleagues.find(it.by())).map(Colleague::name);
        return new ProtectionForm(card, protection.orElse(null), by.orElse(null), partners, reason, errors);
    }

    private Guarded guarded(PersonId person) {
        var protection = protections.of(person).orElseThrow(Absent::new);
        var staff = colleagues.names(List.of(protection.by()));
        return new Guarded(card(person), protection, staff.get(protection.by()));
    }

    private PersonCard card(PersonId person) {
        return recognition.cards(own(), List.of(person), "journal.protection").of(person);
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }
}
