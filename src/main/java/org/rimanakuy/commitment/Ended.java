package org.rimanakuy.commitment;

/** The two ways in which a commitment ends without having been fulfilled; there is no third called "closed". */
public enum Ended {
    REPLACED,
    WITHDRAWN
}
