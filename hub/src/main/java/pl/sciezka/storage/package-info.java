/// Where everything is kept: the PostgreSQL that travels with the program, its roles and its files.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
