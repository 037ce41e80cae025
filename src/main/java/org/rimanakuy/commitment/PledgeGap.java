package org.rimanakuy.commitment;

import java.util.EnumSet;
import java.util.Set;

/** What a promise can lack when it is made. It is said at once, printed in the acta and counted; it stops nobody. */
public enum PledgeGap {
    BENEFICIARIES,
    DEADLINE,
    FOLLOW_UP;

    /** The gaps of a promise that is to nobody, by no date, or followed up by nobody. */
    public static Set<PledgeGap> of(boolean toNobody, boolean undated, boolean unfollowed) {
        var gaps = EnumSet.allOf(PledgeGap.class);
        if (!toNobody) {
            gaps.remove(BENEFICIARIES);
        }
        if (!undated) {
            gaps.remove(DEADLINE);
        }
        if (!unfollowed) {
            gaps.remove(FOLLOW_UP);
        }
        return gaps;
    }
}
