package pl.sciezka.everypage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.Visitor;

/// Pages without an address of their own: refusals, what does not exist, what is shown once.
final class Answers {

    private static final int TOO_MUCH = 22 * 1024 * 1024;

    private final Visitor stranger;
    private final Visitor worker;
    private final Visitor administrator;
    private final Visitor operator;
    private final Visitor withCodes;
    private final Deque<String> recoveryCodes;
    private final CommonPeople.Pair pair;
    private final String list;

    Answers(Visitor stranger, Visitor operator, Seats seats, InstitutionId ops, Matters matters, WaysIn waysIn) {
        this.stranger = stranger;
        this.operator = operator;
        worker = seats.of("ops.trzebinia.pracownik", ops);
        administrator = seats.of("ops.trzebinia.administrator", ops);
        withCodes = seats.of(WaysIn.WITH_CODES, ops);
        recoveryCodes = new ArrayDeque<>(waysIn.recoveryCodes());
        pair = matters.untouched();
        var brought = worker.upload("/lists", "file", "Pierwsza;Druga\nWilk;Adam\n".getBytes(UTF_8));
        list = brought.headers().firstValue("location").orElseThrow().replace("/columns", "");
    }

    List<Stop> stops() {
        var client = "/clients/" + pair.here().value();
        var refused = Stream.of(
                "/clients/new",
                client + "/proposals/new",
                client + "/protection",
                "/lists",
                list + "/columns",
                "/account/password");
        return Stream.of(
                        refused.map(it -> Stop.unfilled(worker, it)),
                        Stream.of(
                                Stop.unfilled(stranger, "/sign-in"),
                                Stop.unfilled(administrator, "/staff/new"),
                                Stop.unfilled(administrator, "/account/second-factor"),
                                Stop.unfilled(operator, "/operator/institutions/new"),
                                Stop.absent(worker, "/no-such-page", "absent"),
                                Stop.absent(worker, "/staff", "not for this role"),
                                Stop.answer(worker, "/lists", "too large", 413, Answers::tooLarge),
                                Stop.answer(worker, list + "/columns", "column twice", 422, Answers::sameTwice),
                                new Stop(withCodes, "recovery codes", 200, this::renewed),
                                Stop.answer(administrator, "/staff/new", "hand-over", 200, Answers::colleague)))
                .flatMap(it -> it)
                .toList();
    }

    private static void tooLarge(Page page) {
        try {
            var file = Files.createTempFile("lista", ".csv");
            file.toFile().deleteOnExit();
            page.setInputFiles("input[type=file]", Files.write(file, new byte[TOO_MUCH]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sameTwice(Page page) {
        page.selectOption("[name=c0]", "SURNAME");
        page.selectOption("[name=c1]", "SURNAME");
    }

    /// One of the codes proves who asks; the new ones take its place.
    private Response renewed(Page page, String base) {
        var answer = Stop.answer(
                        withCodes,
                        "/account/second-factor",
                        "",
                        200,
                        it -> it.fill("[name=code]", recoveryCodes.remove()))
                .open()
                .apply(page, base);
        recoveryCodes.clear();
        recoveryCodes.addAll(page.locator("ul.codes code").allInnerTexts());
        return answer;
    }

    private static void colleague(Page page) {
        page.fill("[name=givenName]", "Anna");
        page.fill("[name=surname]", "Próbna");
        page.fill("[name=position]", "pracownik socjalny");
        page.fill("[name=login]", "osoba." + UUID.randomUUID().toString().substring(0, 8));
        page.check("[name=roles][value=PRACTITIONER]");
    }
}
