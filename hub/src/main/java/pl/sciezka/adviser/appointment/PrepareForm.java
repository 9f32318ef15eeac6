package pl.sciezka.adviser.appointment;

import java.text.Collator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// Fills the form of an appointment with what is known: where the office is, what the ladder allows, and when partners
/// expect the client.
@Component
class PrepareForm {

    private final ClientHeaders headers;
    private final Appointments appointments;
    private final ReadPartnersHours partners;
    private final Institutions institutions;
    private final TellByEmail email;

    PrepareForm(
            ClientHeaders headers,
            Appointments appointments,
            ReadPartnersHours partners,
            Institutions institutions,
            TellByEmail email) {
        this.headers = headers;
        this.appointments = appointments;
        this.partners = partners;
        this.institutions = institutions;
        this.email = email;
    }

    AppointmentForm fresh(PersonId person) {
        var own = CurrentActing.staff().institution();
        var office = institutions.find(own);
        var typed = AppointmentTyped.empty(
                office.map(Institution::address).orElse(""),
                office.flatMap(PrepareForm::gmina)
                        .or(() -> appointments.lastGmina(own).flatMap(Terc::gminaCalled))
                        .orElse(""),
                Tone.INVITE);
        return of(person, null, typed, FormErrors.none());
    }

    AppointmentForm of(PersonId person, @Nullable Appointment moved, AppointmentTyped typed, FormErrors errors) {
        return new AppointmentForm(
                headers.of(person),
                moved,
                appointments.ladder(person, moved == null ? null : moved.id()),
                partners.of(person),
                email.choice(person),
                gminy(institutions.find(CurrentActing.staff().institution())),
                typed,
                errors);
    }

    /// Empty for an office of a whole powiat.
    private static Optional<String> gmina(Institution office) {
        return Optional.ofNullable(office.teryt())
                .filter(it -> it.value().length() == 7)
                .flatMap(Terc::nameOf);
    }

    /// Those of the voivodeship, where people travel to; of the country, where the office says nothing of its place.
    private static List<String> gminy(Optional<Institution> office) {
        var codes = office.map(Institution::teryt)
                .map(it -> Terc.gminyOf(new Teryt(it.value().substring(0, 2))))
                .orElseGet(Terc::gminy);
        return codes.stream()
                .flatMap(it -> Terc.nameOf(it).stream())
                .distinct()
                .sorted(Collator.getInstance(Texts.POLISH))
                .toList();
    }
}
