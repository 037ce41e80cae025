package org.rimanakuy.agreement;

/** In what role a party stands in an agreement. */
public enum PartyRole {
    SIGNATORY,
    PROMISOR,
    BENEFICIARY,
    GUARANTOR,
    FACILITATOR,
    EXECUTOR
}
