package org.rimanakuy.commitment;

/** That a commitment should end; its beneficiaries are heard first. */
public record ProposeEnd(CommitmentId commitment, int seenVersion, EndTerms terms) {}
