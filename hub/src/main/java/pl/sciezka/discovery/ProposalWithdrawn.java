package pl.sciezka.discovery;

import pl.sciezka.kernel.InstitutionId;

/// The proposer no longer asks.
record ProposalWithdrawn(ProposalId proposal, InstitutionId to) {}
