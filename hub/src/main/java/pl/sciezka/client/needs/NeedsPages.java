package pl.sciezka.client.needs;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.client.Need;
import pl.sciezka.client.WhyTyped;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;

/// What a client needs in contact: ours to change, partners' to read.
@Pages("/clients/{person}/needs")
class NeedsPages {

    private final ClientHeaders headers;
    private final RecordNeeds record;

    NeedsPages(ClientHeaders headers, RecordNeeds record) {
        this.headers = headers;
        this.record = record;
    }

    /// `version` is the one that the form was opened with; `stood`: something was recorded already, so that a change
    /// may need a reason.
    record NeedsForm(ClientHeader header, int version, boolean stood, NeedsTyped typed, WhyTyped why, FormErrors errors)
            implements FormPage {

        List<Option> options(Ui ui) {
            return Stream.of(Need.values())
                    .map(it -> new Option(it.name(), ui.word(it)))
                    .toList();
        }

        @Override
        public String toString() {
            return "NeedsForm[*]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    NeedsForm show(@PathVariable PersonId person) {
        var header = headers.of(person);
        var current = record.current(person);
        return new NeedsForm(
                header,
                current.version(),
                !current.needs().none(),
                NeedsTyped.of(current.needs()),
                WhyTyped.empty(),
                FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page save(@PathVariable PersonId person, @RequestParam int version, NeedsTyped typed, WhyTyped why) {
        var header = headers.of(person);
        var current = record.current(person, version);
        var corrects = NeedsCorrection.isCorrection(current.needs(), typed.needs());
        var found = typed.errors();
        if (corrects) found.and(why.errors(NeedsCorrection.REASONS));
        var errors = found.done();
        if (errors.any()) return new NeedsForm(header, version, !current.needs().none(), typed, why, errors);
        record.record(person, current, typed.needs(), corrects ? why.given() : null);
        return Redirect.to("/clients/" + person.value()).saying("needs.saved");
    }
}
