package pl.sciezka.shell;

/// One step of the breadcrumb (okruszek): a page above this one, in finished words.
public record Crumb(String text, String path) {}
