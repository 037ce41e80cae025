package org.rimanakuy.dialogue;

/** How a roundtable decides, where its instrument says so. */
public enum DecisionRule {
    CONSENSUS,
    MAJORITY,
    QUALIFIED_MAJORITY
}
