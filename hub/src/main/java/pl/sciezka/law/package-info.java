/// What acts fix for a time (parametry prawa): amounts, rates, terms, each with its days, what it rests on and how sure
/// that is. Readable files travel with the program; an institution says where it knows better.
@ApplicationModule(allowedDependencies = "sheet")
@NullMarked
package pl.sciezka.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
