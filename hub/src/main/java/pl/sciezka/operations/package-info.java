/// What an administrator does with the whole program: start it, back it up, restore it. Nothing depends on it.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
