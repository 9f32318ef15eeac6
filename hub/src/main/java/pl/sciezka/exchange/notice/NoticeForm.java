package pl.sciezka.exchange.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.exchange.Circle;
import pl.sciezka.exchange.notice.TellPartners.Addressees;
import pl.sciezka.institution.Names;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Ui;

/// The form of a new notice, or of one that says an earlier one otherwise: with whom it will reach, by which clause,
/// and whom not and why. `to` is null when nobody else serves the client.
record NoticeForm(
        ClientHeader header,
        NoticeKind kind,
        @Nullable Notice corrected,
        @Nullable Addressees to,
        Names names,
        NoticeTyped typed,
        FormErrors errors)
        implements FormPage {

    String action() {
        return corrected == null
                ? header.path() + "/notices/new?kind=" + kind
                : "/notices/" + corrected.id().value() + "/correction";
    }

    List<Circle.Member> reached() {
        return to == null ? List.of() : to.reached();
    }

    List<InstitutionId> closed() {
        return to == null ? List.of() : to.circle().mayNot();
    }

    List<InstitutionId> unwanting() {
        return to == null ? List.of() : to.unwanting();
    }

    List<Option> reasons(Ui ui) {
        return List.of(EndReason.values()).stream()
                .map(it -> new Option(it.name(), ui.word(it)))
                .toList();
    }
}
