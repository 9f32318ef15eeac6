package pl.sciezka.kernel;

/// What a member of staff may do in its own institution (rola).
public enum Role {
    /// doradca, pracownik socjalny, specjalista
    PRACTITIONER,
    /// koordynator
    COORDINATOR,
    /// dyrektor, kierownik
    DIRECTOR,
    /// księgowość
    ACCOUNTANT,
    /// zatwierdzający
    APPROVER,
    /// inspektor ochrony danych
    DATA_PROTECTION_OFFICER,
    /// administrator lokalny: accounts of the own institution, no personal data of clients
    LOCAL_ADMINISTRATOR,
    /// operator platformy: institutions and their first administrators, no personal data of clients
    HUB_OPERATOR;

    /// Whoever has it works with clients and may be named to them.
    public boolean servesClients() {
        return this == PRACTITIONER || this == COORDINATOR;
    }
}
