/// What is told must arrive whatever dies: programs and databases are killed while institutions tell each other.
@org.jspecify.annotations.NullMarked
package pl.sciezka.trial;
