/// What tests share: one PostgreSQL for the run, a database of its own for each class, the program over real HTTP.
@org.jspecify.annotations.NullMarked
package pl.sciezka.testing;
