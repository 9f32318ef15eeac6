/// What must hold at once on every running program of one database.
@org.jspecify.annotations.NullMarked
package pl.sciezka.everynode;
