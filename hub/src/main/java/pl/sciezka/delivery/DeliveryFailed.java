package pl.sciezka.delivery;

import java.util.UUID;

/// An e-mail did not arrive and is not tried any more; `id` is its id. Whoever sent an invitation must not hold
/// it against the one who never got it.
public record DeliveryFailed(UUID id) {}
