package pl.sciezka.delivery;

import pl.sciezka.kernel.InstitutionId;

/// Where rows of the list go (miejsce docelowe): each has numbers and a dispatcher of its own, and none waits for
/// another.
public record Destination(InstitutionId institution, Channel channel) {}
