/// Finds words in free text that tell more about a person than most notes need.
@NullMarked
package pl.sciezka.shell.words;

import org.jspecify.annotations.NullMarked;
