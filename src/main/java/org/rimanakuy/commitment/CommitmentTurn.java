package org.rimanakuy.commitment;

/**
 * Somebody is about to change how a commitment stands, in the transaction in which this is told: whoever listens sees it
 * still as it was, and at the end of the transaction as it became.
 */
public record CommitmentTurn(CommitmentId commitment) {}
