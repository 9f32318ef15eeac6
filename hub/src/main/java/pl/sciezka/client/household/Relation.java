package pl.sciezka.client.household;

/// What a member is to the person with whom the record of the household began (stosunek do pierwszej osoby).
enum Relation {
    FIRST,
    SPOUSE,
    PARTNER,
    CHILD,
    PARENT,
    GRANDPARENT,
    SIBLING,
    OTHER_RELATIVE,
    UNRELATED
}
