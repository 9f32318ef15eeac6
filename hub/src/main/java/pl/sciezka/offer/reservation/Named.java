package pl.sciezka.offer.reservation;

import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Names;
import pl.sciezka.institution.Naming;

/// How the institutions and people around reservations are called.
@Component
class Named {

    private final Naming naming;

    Named(Naming naming) {
        this.naming = naming;
    }

    Names of(Collection<Reservation> some) {
        return naming.of(
                some.stream()
                        .flatMap(it -> Stream.of(
                                it.proposer().institution(), it.provider().institution())),
                some.stream()
                        .flatMap(it -> Stream.of(
                                it.proposedBy(),
                                it.owner(),
                                it.ending() == null ? null : it.ending().by())));
    }
}
