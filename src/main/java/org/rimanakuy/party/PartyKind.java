package org.rimanakuy.party;

/** What kind of organisation a party is. */
public enum PartyKind {
    COMPANY,
    FOUNDATION,
    COMMUNITY,
    FEDERATION,
    MUNICIPALITY,
    REGIONAL_GOVERNMENT,
    MINISTRY,
    STATE_BODY,
    NGO
}
