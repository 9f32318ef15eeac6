/// Measurements of the built program, from outside. They are printed, never asserted: machines differ.
package pl.sciezka.bench;
