package pl.sciezka.exchange;

import pl.sciezka.kernel.PersonId;

/// How many flows about one own client wait for the own institution, contributed by the rooms.
public interface WaitsHere {

    int of(PersonId own);
}
