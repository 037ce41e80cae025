package org.rimanakuy.agreement;

/** What a party did when it was asked to sign; a refusal is part of the record. */
public enum Signature {
    SIGNED,
    REFUSED,
    REFUSED_IN_PART
}
