package pl.sciezka.client.protection;

/// Why a person is kept out of everything common (powód ochrony). Coarse on purpose: details of violence or health do
/// not belong here. Never leaves the own institution.
enum ProtectionReason {
    SAFETY,
    WISH,
    ORDER,
    OTHER
}
