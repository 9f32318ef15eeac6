package pl.sciezka.storage;

import java.util.UUID;

/// Something happened, and what follows it fails so many times before it works.
public record Stumbled(UUID id, int times) {}
