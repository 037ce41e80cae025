package org.rimanakuy.party;

/** In what capacity a person stands for a party. */
public enum Capacity {
    AUTHORITY,
    TITULAR,
    ALTERNATE,
    ADVISER,
    OBSERVER,
    FOLLOW_UP
}
