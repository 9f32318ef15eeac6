package pl.sciezka.intake;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.ListSequel;
import pl.sciezka.client.ListTakeover;
import pl.sciezka.client.ListTakeover.Comparison;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.sheet.ListFile;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;

/// What comparing today's list with the record of yesterday's costs, beside PostgreSQL's `\copy` of the same file. A
/// measurement, run by `./sciezka bench lists` and not among the tests: figures are printed with their goals
/// and never asserted, because machines differ. The program that runs it has one gigabyte of heap.
@HubTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListsCompared {

    private static final int ROWS = Integer.getInteger("lists.rows", 1_200_000);
    private static final int SMALLER = Math.min(ROWS, 20_000);
    private static final int ROUNDS = 8;

    @Autowired
    ListTakeover takeover;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    private final InstitutionId own = InstitutionId.next();
    private final List<String> figures = new ArrayList<>();

    @Test
    @Order(1)
    void todays_list_beside_the_record_of_yesterdays(@TempDir Path folder) throws IOException, SQLException {
        say("rows of each list", "%,d".formatted(ROWS));
        var yesterday = Daily.list(folder, ROWS, 0);
        say("first list taken over", seconds(time(() -> through(yesterday, takeover.taking(own)))));
        makeCommon();
        var today = Daily.list(folder, ROWS, 1);
        double copied = copy(today.file());
        say("\\copy of today's list", seconds(copied));
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        double compared = time(() -> through(today, takeover.comparing(own)));
        say("today's list compared with the record", seconds(compared));
        say("  as a multiple of \\copy", "%.1f (goal: at most 3)".formatted(compared / copied));
        say("  most heap used, garbage included", "%d MiB (goal: under 1024)".formatted(peak()));
        print();
    }

    /// By turns, so that the machine's moods and the growing table fall on both.
    @Test
    @Order(2)
    void what_finding_changes_costs(@TempDir Path folder) throws IOException {
        say("rows of each smaller list", "%,d".formatted(SMALLER));
        var first = Daily.list(folder, SMALLER, 0);
        time(() -> through(first, takeover.taking(own)));
        makeCommon();
        var without = new ArrayList<Double>();
        var finding = new ArrayList<Double>();
        for (int day = 1; day <= ROUNDS; day++) {
            var file = Daily.list(folder, SMALLER, day);
            boolean finds = day % 4 == 2 || day % 4 == 3;
            double took = time(() -> through(file, finds ? takeover.taking(own, sequel()) : takeover.taking(own)));
            (finds ? finding : without).add(took);
        }
        say("taken over without looking for changes", without.toString());
        say("taken over and changes found", finding.toString());
        say("  ratio", "%.2f, %,d changes found".formatted(sum(finding) / sum(without), found()));
        print();
    }

    private void print() throws IOException {
        Files.write(Path.of("target", "lists.txt"), figures, CREATE, APPEND);
    }

    private static double sum(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// As an office brought it, with its columns mapped. The pages take at most [Limits#ROWS] rows at a time.
    private record Daily(Path file, Headings headings, Mapping mapping) {

        static Daily list(Path folder, int rows, int day) throws IOException {
            var list = Lists.open(DailyLists.write(folder, 1, day));
            var file = DailyLists.write(folder, rows, day);
            var headings = Objects.requireNonNull(Headings.of(list.head()));
            return new Daily(file, headings, new Mapping(Guess.of(headings, Lists.shown(list))));
        }
    }

    private void through(Daily daily, Comparison comparison) {
        var reading = new RowReading(daily.mapping(), Gminy.around(new Teryt("1203")), Lists.TODAY, "lista");
        var pass = new ListPass(daily.mapping(), comparison, ListsCompared::none, _ -> {});
        new ListReading(again(daily.file()), daily.headings(), reading, comparison::mark).forEach(pass::row);
        pass.end();
    }

    private static void none(List<RefusedList.Row> refused) {
        if (!refused.isEmpty()) throw new IllegalStateException("A row was refused");
    }

    private static ListFile again(Path file) {
        try {
            return ListFile.again(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every tenth person is served by somebody else too.
    private void makeCommon() {
        try (var pool = TestPostgres.superuserPool(
                sql.sql("select current_database()").query(String.class).single())) {
            var past = JdbcClient.create(pool);
            past.sql("""
                    with chosen as (select id as person, gen_random_uuid() as common from client.person
                                     where institution_id = :own and split_part(case_number, '.', 2)::int % 20 in (0, 1)),
                         born as (insert into client.common_client (id, clause_id, born_at)
                                  select common, gen_random_uuid(), now() from chosen)
                    insert into client.membership (id, common_client_id, institution_id, person_id, since)
                    select gen_random_uuid(), common, :own, person, current_date from chosen
                    """).param("own", own.value()).update();
            past.sql("analyze").update();
        }
    }

    private double copy(Path file) throws SQLException {
        try (var pool = TestPostgres.superuserPool(
                        sql.sql("select current_database()").query(String.class).single());
                var connection = pool.getConnection();
                var statement = connection.createStatement();
                var in = Files.newInputStream(file)) {
            var columns = new ArrayList<String>();
            for (int i = 0; i < DailyLists.COLUMNS; i++) columns.add("c" + i + " text");
            statement.execute("create table public.copied (" + String.join(", ", columns) + ")");
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            long began = System.nanoTime();
            copying.copyIn("copy public.copied from stdin (format csv, delimiter ';', header)", in);
            return (System.nanoTime() - began) / 1e9;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ListSequel sequel() {
        return new ListSequel(UUID.randomUUID(), EnumSet.allOf(ListSequel.Fact.class), "lista");
    }

    private int found() {
        return transactions.as(
                job(),
                () -> sql.sql("select count(*) from client.found_change")
                        .query(Integer.class)
                        .single());
    }

    private double time(Runnable work) {
        long began = System.nanoTime();
        transactions.as(job(), work);
        return (System.nanoTime() - began) / 1e9;
    }

    private Acting job() {
        return new Acting.Job(own, Purpose.OWN_TASKS);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long peak() {
        return heap().stream()
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                >> 20;
    }

    private void say(String what, String figure) {
        figures.add("%-45s %s".formatted(what, figure));
    }

    private static String seconds(double time) {
        return "%.1f s".formatted(time);
    }
}
