package org.rimanakuy.license;

import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.shared.PartyId;

/** Whom a reading is about. */
public sealed interface Circle {

    /** What was promised to a community. */
    record Community(PartyId party) implements Circle {}

    /** What was agreed at a roundtable and its subgroups, or under the agreement that it looks after. */
    record Table(RoundtableId roundtable) implements Circle {}

    /** What a party answers for, whoever promised. */
    record Promisor(PartyId party) implements Circle {}

    /** Everything on record but the training record. */
    record Whole() implements Circle {}
}
