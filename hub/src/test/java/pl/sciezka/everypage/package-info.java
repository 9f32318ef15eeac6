/// Every page of the program, in every look that the accessibility statement promises.
@org.jspecify.annotations.NullMarked
package pl.sciezka.everypage;
