package org.rimanakuy.commitment;

/** What about a commitment waits for somebody to do it. */
public enum Waiting {
    /** Its deadline comes or has passed, and whoever answers for it has to fulfil it or report. */
    REPORT,
    /** A beneficiary disputes a claim, and whoever answers for it has not replied. */
    ANSWER,
    /** It is claimed to be fulfilled, and those it was made to may say whether it is. */
    CLAIM,
    /** Its end is proposed, and a beneficiary has not given its view. */
    END_VIEW,
    /** It is claimed or disputed, and its guarantor has to find. */
    VERIFICATION,
    /** Nobody wrote down by when. */
    DEADLINE,
    /** Nobody follows it up. */
    FOLLOW_UP,
    /** Its condition has not come about, or its deadline passed in silence before it was followed: the table decides. */
    ROUNDTABLE,
    /** The term to speak about its proposed end is over. */
    END
}
