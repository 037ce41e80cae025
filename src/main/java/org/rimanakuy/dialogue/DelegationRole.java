package org.rimanakuy.dialogue;

/** What a party is at a roundtable. */
public enum DelegationRole {
    MEMBER,
    GUARANTOR,
    FACILITATOR,
    INVITED
}
