package pl.sciezka.offer.directory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.offer.register.Listings;
import pl.sciezka.referral.Support;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// The register as a file: out, and in after a preview. What is taken over is taken over whole, in one transaction.
@Pages("/offers/services/directory")
class DirectoryPages {

    private final DirectoryFiles files;
    private final CompareDirectory compare;
    private final Listings listings;
    private final Clock clock;

    DirectoryPages(DirectoryFiles files, CompareDirectory compare, Listings listings, Clock clock) {
        this.files = files;
        this.compare = compare;
        this.listings = listings;
        this.clock = clock;
    }

    /// `arguments` belong to the one error there can be: where the file is broken.
    record Directory(FormErrors errors, @Nullable String where) implements FormPage {}

    record Preview(UUID file, List<Compared> all) implements Page {

        long count(Class<? extends Compared> kind) {
            return all.stream().filter(kind::isInstance).count();
        }

        boolean changesSomething() {
            return count(Compared.New.class) + count(Compared.Changed.class) > 0;
        }

        /// What was seen: which services, and in which version.
        String seen() {
            var text = new StringBuilder();
            for (var it : all)
                text.append(
                        switch (it) {
                            case Compared.New one -> "+" + one.listing().id().value();
                            case Compared.Changed one ->
                                "~" + one.listing().id().value() + one.listing().version();
                            case Compared.Unchanged _ -> "=";
                            case Compared.Refused _ -> "!";
                        });
            return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        String said(Ui ui, Compared.Difference it, @Nullable String value) {
            if (value == null) return ui.text("offer.directory.field.nothing");
            return it.field().equals("support") ? ui.word(Support.valueOf(value)) : value;
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Directory start() {
        return new Directory(FormErrors.none(), null);
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Page bring(@RequestParam MultipartFile file) throws IOException {
        if (!Typed.chosen(file)) return wrong("offer.directory.file.none", null);
        if (file.getSize() > ReadDirectory.LARGEST) return wrong("offer.directory.refused.large", null);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            return wrong("offer.directory.refused.utf8", null);
        }
        if (text.indexOf('\0') >= 0) return wrong("offer.directory.refused.utf8", null);
        return switch (ReadDirectory.read(text)) {
            case ReadDirectory.Result.Refused it -> wrong(it.key(), String.join(", ", it.arguments()));
            case ReadDirectory.Result.Services _ ->
                Redirect.to(path(files.keep(CurrentActing.staff(), text, clock.instant())));
        };
    }

    @GetMapping("/{file}")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Preview preview(@PathVariable UUID file) {
        return new Preview(file, compared(file));
    }

    /// Compared anew: what somebody changed meanwhile is not overwritten unseen, because then nothing is taken over.
    @PostMapping("/{file}")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Redirect take(@PathVariable UUID file, @RequestParam(defaultValue = "") String seen) {
        var all = compared(file);
        if (!seen.equals(new Preview(file, all).seen()))
            return Redirect.to(path(file)).saying("offer.directory.overtaken");
        for (var it : all)
            switch (it) {
                case Compared.New one -> listings.add(one.listing());
                case Compared.Changed one -> {
                    if (!listings.change(one.listing()))
                        throw new OptimisticLockingFailureException("Somebody changed a service meanwhile");
                }
                case Compared.Unchanged _, Compared.Refused _ -> {}
            }
        files.delete(file);
        return Redirect.to("/offers/services").saying("offer.directory.taken");
    }

    private List<Compared> compared(UUID file) {
        var text = files.find(file).orElseThrow(Absent::new);
        return ReadDirectory.read(text) instanceof ReadDirectory.Result.Services it
                ? compare.compare(it.all(), CurrentActing.staff())
                : List.of();
    }

    private static Directory wrong(String key, @Nullable String where) {
        return new Directory(FormErrors.of("file", key), where == null || where.isEmpty() ? null : where);
    }

    private static String path(UUID file) {
        return "/offers/services/directory/" + file;
    }
}
