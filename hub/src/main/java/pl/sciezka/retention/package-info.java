/// The retention calendar (kalendarz przechowywania): which files of the own institution may go when, by its own list
/// of classes. It proposes and keeps what people decided; it deletes nothing.
@ApplicationModule(allowedDependencies = {"institution", "journal", "sheet"})
@NullMarked
package pl.sciezka.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
