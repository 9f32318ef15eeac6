package pl.sciezka.kernel;

/// What words can give away about a person that the law guards more closely than the rest (dane szczególnych kategorii,
/// art. 9 RODO), with convictions, violence and addiction, which harm as much when they become known.
public enum SpecialCategory {
    HEALTH,
    ADDICTION,
    VIOLENCE,
    CONVICTION,
    ORIGIN,
    RELIGION,
    ORIENTATION,
    UNION,
    POLITICS
}
