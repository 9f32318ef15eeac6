/// Tables that offices exchange (arkusze): reads lists from CSV and XLSX without trusting them, writes lists that no
/// program executes. Outlines (YAML) that people write for the program. Knows cells, rows and fields, not what they
/// mean; keeps nothing.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
