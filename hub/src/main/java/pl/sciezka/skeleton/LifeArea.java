package pl.sciezka.skeleton;

/// Area of life (obszar życia) that a barrier belongs to. Health is left out on purpose: a diagnosis has no place in
/// a plan that several institutions read, only what follows from it ("praca na siedząco") has.
public enum LifeArea {
    OFFICIAL_MATTERS,
    SKILLS,
    LEARNING,
    WORK,
    CARE,
    MONEY,
    TRANSPORT,
    HOUSING,
    COMMUNITY,
    OTHER
}
