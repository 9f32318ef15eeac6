package pl.sciezka.delivery;

import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// For whom something leaves the hub (odbiorca): ids only. Addresses are asked for when it is sent.
public sealed interface Recipient {

    InstitutionId institution();

    /// The institution's own system, which it may have connected or not.
    record OwnSystem(InstitutionId institution) implements Recipient {}

    /// A member of staff, by e-mail through the institution's server.
    record Staff(InstitutionId institution, StaffId staff) implements Recipient {}

    /// A client of the institution, by e-mail through its server.
    record Client(InstitutionId institution, PersonId person) implements Recipient {}

    default Destination destination() {
        return new Destination(institution(), this instanceof OwnSystem ? Channel.HOOK : Channel.MAIL);
    }
}
