package pl.sciezka.exchange.question;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.exchange.Circle;
import pl.sciezka.institution.Names;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Grants;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.ShownOnce;

/// Asks a partner without an account (pytanie przez link): a link on paper or by e-mail, a code by telephone. Both are
/// shown once, to whoever asks.
@Component
class AskByLink {

    /// The link and its code, shown once. The letter has the link, never the code.
    record LinkMade(ClientHeader header, Question question, Names names, String address, String code, Link link)
            implements ShownOnce {

        @Override
        public Redirect afterwards() {
            return Redirect.to(question.path()).saying("exchange.link.shown-before");
        }

        @Override
        public String toString() {
            return "LinkMade[*]";
        }
    }

    private final SilentPartners silentPartners;
    private final AskPartner askPartner;
    private final Questions questions;
    private final QuestionNames names;
    private final Links links;
    private final Grants grants;
    private final Journal journal;
    private final Clock clock;

    AskByLink(
            SilentPartners silentPartners,
            AskPartner askPartner,
            Questions questions,
            QuestionNames names,
            Links links,
            Grants grants,
            Journal journal,
            Clock clock) {
        this.silentPartners = silentPartners;
        this.askPartner = askPartner;
        this.questions = questions;
        this.names = names;
        this.links = links;
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
    }

    /// Partners without accounts that may be asked this about any of our clients. A member that serves the client has
    /// an account by that very fact. `person` of the member is ours.
    List<Circle.Member> silent(InstitutionId own, PersonId person, QuestionKind kind) {
        Function<InstitutionId, Optional<Circle.Member>> member =
                it -> grants.may(own, it, kind.group(), Purpose.JOINT_SERVICE, Warsaw.today(clock))
                        .map(citation -> new Circle.Member(it, person, citation, false));
        return silentPartners.of(own, kind.group()).stream()
                .map(member)
                .flatMap(Optional::stream)
                .toList();
    }

    LinkMade ask(
            Acting.Staff by,
            PersonId person,
            Circle.Member to,
            QuestionKind kind,
            @Nullable String words,
            ClientHeader header,
            String origin) {
        var question = askPartner.question(by, person, to, null, kind, words);
        questions.add(question, null, to);
        askPartner.told(question, to);
        return made(question, header, origin, links::add);
    }

    /// A new link and a new code for a question that is open; the ones before are dead.
    LinkMade renew(Question question, ClientHeader header, String origin) {
        journal.changed("journal.question", new Seen(question.askerPerson(), question.asker()));
        return made(question, header, origin, links::renew);
    }

    private LinkMade made(Question question, ClientHeader header, String origin, BiConsumer<OneTimeKey, Link> keep) {
        var key = OneTimeKey.generate();
        var code = Link.newCode();
        var until = Warsaw.today(clock).plusDays(Link.VALID_DAYS);
        var link = new Link(question.id(), question.asker(), Link.hash(key, code), 0, until, false);
        keep.accept(key, link);
        return new LinkMade(header, question, names.of(List.of(question)), origin + LinkPages.path(key), code, link);
    }
}
