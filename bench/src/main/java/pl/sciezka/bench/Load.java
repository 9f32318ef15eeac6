package pl.sciezka.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// One visitor asks for one page on many connections, on each the next as soon as the last came (a closed loop).
record Load(Visitor visitor, int connections, String page) {

    record Result(long pages, double perSecond, double medianMillis, double worstOfHundredMillis, long failures) {

        @Override
        public String toString() {
            return "%,.0f pages/s, median %.1f ms, p99 %.1f ms, failures %d"
                    .formatted(perSecond, medianMillis, worstOfHundredMillis, failures);
        }
    }

    private record Visit(long nanos, boolean ok) {}

    Result during(Duration length) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = new ArrayList<Visit>();
            var running = IntStream.range(0, connections)
                    .mapToObj(_ -> threads.submit((Callable<List<Visit>>) () -> visits(end)))
                    .toList();
            for (var each : running) visits.addAll(each.get());
            return result(visits, System.nanoTime() - begin);
        }
    }

    private List<Visit> visits(long end) throws IOException {
        var visits = new ArrayList<Visit>();
        try (var line = visitor.line(page)) {
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                boolean ok = line.ask() == 200;
                visits.add(new Visit(System.nanoTime() - begin, ok));
            }
        }
        return visits;
    }

    private static Result result(List<Visit> visits, long nanos) {
        var times = visits.stream().mapToLong(Visit::nanos).toArray();
        Arrays.sort(times);
        return new Result(
                times.length,
                times.length * 1e9 / nanos,
                times[times.length / 2] / 1e6,
                times[(int) (times.length * 0.99)] / 1e6,
                visits.stream().filter(visit -> !visit.ok()).count());
    }
}
