package org.rimanakuy.commitment;

/** Who is heard about a commitment. Another's published view stands beside the three voices and is never counted as one of them. */
public enum Voice {
    PROMISOR,
    COMMUNITY,
    GUARANTOR,
    OTHER
}
