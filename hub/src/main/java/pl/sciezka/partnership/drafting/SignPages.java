package pl.sciezka.partnership.drafting;

import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Joining;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Signing a document for the own institution; the head's own act.
@Pages("/partnerships/drafts/{id}/sign")
class SignPages {

    private final DraftReading reading;
    private final SignDraft signDraft;
    private final Clock clock;

    SignPages(DraftReading reading, SignDraft signDraft, Clock clock) {
        this.reading = reading;
        this.signDraft = signDraft;
        this.clock = clock;
    }

    record SignTyped(
            @Nullable String signatory,
            @Nullable String form,
            @Nullable String signedOn,
            @Nullable String read) {

        Optional<Signature.Form> formOf() {
            return Arrays.stream(Signature.Form.values())
                    .filter(it -> it.name().equals(form))
                    .findFirst();
        }

        /// What is signed here is signed today.
        LocalDate day(LocalDate today) {
            return formOf().filter(Signature.Form.HERE::equals).isPresent()
                    ? today
                    : Typed.day(signedOn).orElse(today);
        }

        FormErrors problems(LocalDate today) {
            boolean elsewhere = formOf().filter(it -> it != Signature.Form.HERE).isPresent();
            return FormErrors.collect()
                    .when(Typed.text(signatory).isEmpty(), "signatory", "draft.party.signatory.missing")
                    .when(formOf().isEmpty(), "form", "draft.sign.form.missing")
                    .when(elsewhere && Typed.day(signedOn).isEmpty(), "signedOn", "draft.day.wrong")
                    .when(elsewhere && day(today).isAfter(today), "signedOn", "draft.sign.future")
                    .when(Typed.text(read).isEmpty(), "read", "draft.sign.read.missing")
                    .done();
        }
    }

    record SignForm(Standing standing, SignTyped typed, FormErrors errors, SignDraft.Result.@Nullable Refused refused)
            implements FormPage {

        @Override
        public boolean conflicts() {
            return refused != null;
        }
    }

    @GetMapping
    @Access(roles = DIRECTOR, purpose = Purpose.ADMINISTRATION)
    Page form(@PathVariable DraftId id) {
        var standing = asked(id);
        var mine = CurrentActing.staff().institution();
        if (!standing.missing().contains(mine)) return Redirect.to(id.path()).saying("draft.sign.nothing");
        var signatory = standing.draft().content().joining().stream()
                .filter(it -> it.institution().equals(mine))
                .map(Joining::signatory)
                .findFirst()
                .orElse("");
        return new SignForm(
                standing, new SignTyped(signatory, Signature.Form.HERE.name(), "", ""), FormErrors.none(), null);
    }

    @PostMapping
    @Access(roles = DIRECTOR, purpose = Purpose.ADMINISTRATION)
    Page sign(@PathVariable DraftId id, SignTyped typed) {
        var standing = asked(id);
        var today = Warsaw.today(clock);
        var errors = typed.problems(today);
        if (errors.any()) return new SignForm(standing, typed, errors, null);
        var result =
                signDraft.sign(id, Typed.text(typed.signatory()), typed.formOf().orElseThrow(), typed.day(today));
        return switch (result) {
            case SignDraft.Result.Signed _ -> Redirect.to(id.path()).saying("draft.signed");
            case SignDraft.Result.InForce it ->
                Redirect.to("/partnerships/agreements/" + it.agreement().value())
                        .saying("draft.in-force");
            case SignDraft.Result.Refused refused -> new SignForm(standing, typed, FormErrors.none(), refused);
        };
    }

    @PostMapping("/complete")
    @Access(roles = DIRECTOR, purpose = Purpose.ADMINISTRATION)
    Page complete(@PathVariable DraftId id) {
        var standing = asked(id);
        return switch (signDraft.complete(id)) {
            case SignDraft.Result.InForce it ->
                Redirect.to("/partnerships/agreements/" + it.agreement().value())
                        .saying("draft.in-force");
            case SignDraft.Result.Refused refused ->
                new SignForm(standing, new SignTyped("", "", "", ""), FormErrors.none(), refused);
            case SignDraft.Result.Signed _ -> throw new IllegalStateException("Nothing was signed");
        };
    }

    private Standing asked(DraftId id) {
        var standing = reading.readable(id);
        if (!standing.signatories().contains(CurrentActing.staff().institution())) throw new Absent();
        return standing;
    }
}
