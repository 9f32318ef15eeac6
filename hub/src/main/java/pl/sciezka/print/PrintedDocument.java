package pl.sciezka.print;

import java.time.LocalDate;
import java.util.List;

/// A document to be printed (wydruk): returned by a page method, it reaches the browser as PDF. Records are kept in
/// Polish, so it is printed in Polish. The file's name says nothing about a person.
///
/// `subject` says in one line what the file is, as a screen reader announces it; `about` stands below the heading.
public record PrintedDocument(
        String fileName,
        String heading,
        String subject,
        List<String> about,
        List<Block> blocks,
        LocalDate printedOn,
        boolean large) {

    public PrintedDocument {
        about = List.copyOf(about);
        blocks = List.copyOf(blocks);
    }

    @Override
    public String toString() {
        return "PrintedDocument[*]";
    }
}
