package pl.sciezka.partnership.leaving;

import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Members;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.partnership.leaving.Proposal.Answer;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Who leads a partnership: a lead that has given notice asks a member to lead after it, and that member answers. As
/// long as nobody has, all members decide together from the day of leaving on; then any of them asks one to lead.
@Pages("/partnerships/{partnership}/lead")
class LeadPages {

    private final Succession succession;
    private final Members members;
    private final Institutions institutions;
    private final Clock clock;

    LeadPages(Succession succession, Members members, Institutions institutions, Clock clock) {
        this.succession = succession;
        this.members = members;
        this.institutions = institutions;
        this.clock = clock;
    }

    /// `proposal` is the latest one, null when nobody was asked; `possible` are those who may lead next.
    record Lead(
            Leading leading,
            @Nullable Proposal proposal,
            Set<InstitutionId> possible,
            Offices offices,
            InstitutionId own,
            @Nullable String successor,
            FormErrors errors)
            implements FormPage {

        String path() {
            return "/partnerships/" + leading.partnership().value();
        }

        String name(@Nullable InstitutionId it) {
            return it == null ? "" : offices.name(it);
        }

        boolean mayPropose() {
            return leading.isVacant() || leading.isLedBy(own) && leading.until() != null;
        }

        boolean mayAnswer() {
            return proposal != null && proposal.asks(own, leading);
        }

        /// What became of asking: a message key; null when nobody was asked about what is open now.
        @Nullable
        String asked() {
            if (proposal == null || !proposal.isAbout(leading)) return null;
            return proposal.answer() == null ? "lead.asked.WAITING" : "lead.asked." + proposal.answer();
        }

        /// The end of the message keys that differ when nobody leads.
        String vacant() {
            return leading.isVacant() ? ".vacant" : "";
        }

        List<Option> options() {
            return possible.stream()
                    .map(it -> new Option(it.value().toString(), offices.name(it)))
                    .toList();
        }
    }

    @GetMapping
    @ForThoseWhoLead
    Lead show(@PathVariable PartnershipId partnership) {
        return page(partnership, "", FormErrors.none());
    }

    @PostMapping
    @Access(roles = DIRECTOR, purpose = Purpose.ADMINISTRATION)
    Page propose(@PathVariable PartnershipId partnership, @Nullable @RequestParam(required = false) String successor) {
        var before = page(partnership, successor, FormErrors.none());
        if (!before.mayPropose()) throw new Absent();
        var chosen = before.possible().stream()
                .filter(it -> it.value().toString().equals(successor))
                .findFirst();
        if (chosen.isEmpty()) return page(partnership, successor, FormErrors.of("successor", "lead.successor.missing"));
        succession.propose(before.leading(), chosen.get(), CurrentActing.staff(), clock.instant());
        return Redirect.to(before.path() + "/lead").saying("lead.proposed");
    }

    @PostMapping("/answer")
    @Access(roles = DIRECTOR, purpose = Purpose.ADMINISTRATION)
    Page answer(@PathVariable PartnershipId partnership, @RequestParam(defaultValue = "DECLINED") Answer answer) {
        var before = page(partnership, "", FormErrors.none());
        if (!before.mayAnswer()) throw new Absent();
        var proposal = Objects.requireNonNull(before.proposal());
        if (!succession.answer(proposal, answer, CurrentActing.staff(), clock.instant())) throw new Absent();
        return Redirect.to(before.path() + "/lead").saying("lead.answered." + answer + before.vacant());
    }

    private Lead page(PartnershipId partnership, @Nullable String successor, FormErrors errors) {
        var own = CurrentActing.staff().institution();
        var today = Warsaw.today(clock);
        var leading = succession.of(partnership, today).orElseThrow(Absent::new);
        if (!members.on(partnership, today).contains(own)) throw new Absent();
        var until = leading.until();
        var possible = until != null
                ? members.on(partnership, until)
                : leading.isVacant() ? members.on(partnership, today) : Set.<InstitutionId>of();
        return new Lead(
                leading,
                succession.latest(partnership).orElse(null),
                possible,
                Offices.of(institutions.all()),
                own,
                successor,
                errors);
    }
}
