/// The database: the server that travels along, who acts in a transaction, keys that seal what must stay unreadable.
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package pl.sciezka.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
