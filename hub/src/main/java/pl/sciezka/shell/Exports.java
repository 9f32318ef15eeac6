package pl.sciezka.shell;

import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Folding;

/// Makes the file of a list out of the page that shows it: what nobody sees there cannot get into the file. Within the
/// transaction of the page, so that a file that cannot be made leaves no entry in the journal.
@Component
class Exports {

    private final ExportWatch watch;
    private final Rendering rendering;
    private final UiOfRequest uiOfRequest;
    private final Texts texts;

    Exports(ExportWatch watch, Rendering rendering, UiOfRequest uiOfRequest, Texts texts) {
        this.watch = watch;
        this.rendering = rendering;
        this.uiOfRequest = uiOfRequest;
        this.texts = texts;
    }

    @Nullable
    Object file(Exporting wanted, Callable<@Nullable Object> handler) throws Exception {
        if (!texts.has(wanted.list())) throw new Absent();
        return watch.watched(wanted.list(), () -> {
            if (handler.call() instanceof Page page && !(page instanceof Redirect)) return made(page, wanted);
            throw new Absent(); // no list: nothing is sent under the name of one
        });
    }

    private MadeList made(Page page, Exporting wanted) {
        var taken = new TakenRows(wanted.list());
        var ui = uiOfRequest.ui(taken);
        rendering.render(page, ui, new StringOutput());
        var rows = taken.rows();
        if (rows.isEmpty()) throw new Absent();
        if (rows.size() > Exporting.MOST) rows.add(taken.last(ui.text("list.cut", ui.number(Exporting.MOST))));
        var title = ui.text(wanted.list());
        return MadeList.of(rows, wanted.form(), ui.text("list.sheet"), fileName(title, ui, wanted.form()));
    }

    /// A caption names a kind of list and nobody in it.
    private static String fileName(String title, Ui ui, Exporting.Form form) {
        return Folding.fold(title).replace(' ', '-') + "-" + ui.today() + "."
                + form.name().toLowerCase(Locale.ROOT);
    }
}
