package pl.sciezka.kernel;

/// Kind of an institution (rodzaj instytucji): clauses and plan skeletons speak of kinds, not of single offices.
public enum InstitutionKind {
    /// powiatowy urząd pracy
    PUP,
    /// ośrodek pomocy społecznej, whatever its local name: MOPS, GOPS, MGOPS, MOPR, CUS
    OPS,
    /// powiatowe centrum pomocy rodzinie
    PCPR,
    /// centrum integracji społecznej
    CIS,
    /// klub integracji społecznej; often only a unit of an OPS
    KIS,
    /// ośrodek wsparcia ekonomii społecznej
    OWES,
    /// Ochotnicze Hufce Pracy
    OHP,
    /// wojewódzki urząd pracy or its branch
    WUP,
    /// regionalny ośrodek polityki społecznej
    ROPS,
    /// organizacja pozarządowa
    NGO,
    /// office abroad; exchanges experience, never clients' data
    FOREIGN,
    /// operator of the hub; sees no personal data of clients
    OPERATOR
}
