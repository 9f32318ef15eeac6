package pl.sciezka.intake;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

@HubTest
class SpeedTests {
    @Autowired
    Visitors visitors;

    @Test
    void speed() {
        new Thread(() -> {
                    while (true) {
                        try {
                            Thread.sleep(3000);
                        } catch (InterruptedException e) {
                            return;
                        }
                        Thread.getAllStackTraces().forEach((t, s) -> {
                            if (false) System.out.println(t);
                        });
                    }
                })
                .start();
        for (int k = 0; k < 2; k++) {
            var office = new Office(visitors, InstitutionId.next());
            var text = Lists.many(Integer.getInteger("rows", 20_000)).getBytes();
            for (int again = 0; again < 2; again++) {
                long t = System.nanoTime();
                var list = office.brought(text);
                long b = System.nanoTime();
                office.checked(list);
                long c = System.nanoTime();
                office.taken(list);
                long d = System.nanoTime();
                System.out.printf(
                        "SPEED bytes %d brought %d ms, checked %d ms, taken %d ms%n",
                        text.length, (b - t) / 1000000, (c - b) / 1000000, (d - c) / 1000000);
            }
        }
    }
}
