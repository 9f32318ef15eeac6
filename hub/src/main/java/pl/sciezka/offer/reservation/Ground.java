package pl.sciezka.offer.reservation;

import java.util.UUID;

/// The clause that a proposal stands on (podstawa): it lets the provider read referrals of whoever proposes.
public record Ground(UUID clause, String cited) {}
