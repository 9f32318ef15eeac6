package pl.sciezka.discovery;

import pl.sciezka.kernel.InstitutionId;

/// A proposal has been sent; the partner's list has still to be asked.
record ProposalSent(ProposalId proposal, InstitutionId from, InstitutionId to) {}
