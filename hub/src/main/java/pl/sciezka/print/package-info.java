/// Paper that everybody can read (wydruk): makes PDF/UA-1 of finished words, on A4 and in large print. Knows headings,
/// tables and lines to sign on, not what they mean; keeps nothing.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
