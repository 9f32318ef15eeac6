package pl.sciezka.demo;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.offer.DemonstrationServices;
import pl.sciezka.storage.Transactions;

/// Enters the services of a seed file into the register.
@Component
class OfferServices {

    private final DemonstrationServices services;
    private final Colleagues colleagues;
    private final Transactions transactions;

    OfferServices(DemonstrationServices services, Colleagues colleagues, Transactions transactions) {
        this.services = services;
        this.colleagues = colleagues;
        this.transactions = transactions;
    }

    void enter(List<SeedOffering> some) {
        for (var it : some) {
            var by = as(it);
            transactions.as(by, () -> services.enter(it.story(), by));
        }
    }

    private Acting.Staff as(SeedOffering it) {
        var person = transactions.as(
                new Acting.Job(it.by(), Purpose.ADMINISTRATION),
                () -> colleagues.in(it.by()).stream()
                        .filter(one -> one.surname().equals(it.surname()))
                        .map(Colleague::staff)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("nobody called '" + it.surname() + "' there")));
        return new Acting.Staff(person, it.by(), Set.of(Role.PRACTITIONER), Purpose.ADMINISTRATION);
    }
}
