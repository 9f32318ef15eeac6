package pl.sciezka.demo;

import java.util.random.RandomGenerator;

/// Why an invented person came to an office (sytuacja): decides about age and length of registration only, and is
/// itself written nowhere.
enum Situation {
    /// registered for more than a year: over a third of the registered
    LONG_WITHOUT_WORK(37, 30, 62, 400, 2600),
    YOUNG_AFTER_SCHOOL(12, 18, 24, 20, 200),
    BETWEEN_JOBS(30, 22, 60, 10, 330),
    ALIMONY_DEBTOR(7, 28, 55, 10, 500),
    FOR_INSURANCE_ONLY(14, 25, 60, 200, 1500);

    private final int weight;
    private final int youngest;
    private final int oldest;
    private final int fewestDays;
    private final int mostDays;

    Situation(int weight, int youngest, int oldest, int fewestDays, int mostDays) {
        this.weight = weight;
        this.youngest = youngest;
        this.oldest = oldest;
        this.fewestDays = fewestDays;
        this.mostDays = mostDays;
    }

    static Situation any(RandomGenerator random) {
        int point = random.nextInt(100);
        for (var situation : values()) {
            point -= situation.weight;
            if (point < 0) return situation;
        }
        return BETWEEN_JOBS;
    }

    int age(RandomGenerator random) {
        return random.nextInt(youngest, oldest + 1);
    }

    int daysRegistered(RandomGenerator random) {
        return random.nextInt(fewestDays, mostDays + 1);
    }

    /// Nine debtors in ten are men; of the others a little fewer than half.
    boolean male(RandomGenerator random) {
        return random.nextInt(100) < (this == ALIMONY_DEBTOR ? 90 : 46);
    }
}
