package pl.sciezka.bench;

import java.io.IOException;
import java.time.Duration;

/// An office brings its list over the pages, and waits until each step is done.
record Takeover(Visitor visitor) {

    record Result(Duration checking, Duration taking) {}

    Result of(String list) throws IOException, InterruptedException {
        var keys = Form.in(visitor.get("/lists").body(), "/lists");
        var path = visitor.upload("/lists", keys.fields(), "lista.csv", list);
        var columns = Form.in(visitor.get(path).body(), path + "/columns");

        long begin = System.nanoTime();
        visitor.post(path + "/columns", columns.fields());
        var start = Form.in(settled(path), path + "/start");
        long checked = System.nanoTime();

        visitor.post(path + "/start", start.fields());
        if (settled(path).contains(path + "/start")) throw new IllegalStateException("The list was not taken over");
        return new Result(Duration.ofNanos(checked - begin), Duration.ofNanos(System.nanoTime() - checked));
    }

    /// The page asks to be loaded again as long as the work goes on.
    private String settled(String path) throws IOException, InterruptedException {
        var page = visitor.get(path).body();
        while (page.contains("http-equiv=\"refresh\"")) {
            Thread.sleep(50);
            page = visitor.get(path).body();
        }
        return page;
    }
}
