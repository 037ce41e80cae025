package org.rimanakuy.license;

import java.math.BigDecimal;
import java.util.List;

/**
 * What moved the pressure between two days, and why.
 *
 * @param since the earlier one
 * @param entered those that became overdue in between and still are, as they weigh on the later day
 * @param left those that were overdue and no longer are
 * @param grown how many weighted days the others gained because time went by
 */
public record PressureChange(Pressure since, Pressure entered, List<Left> left, long grown) {

    /** @return what the passing days added, to two decimals */
    public BigDecimal grownValue() {
        return Pressure.divided(grown);
    }

    /** @param share as it weighed on the earlier day */
    public record Left(Pressure.Share share, Why why) {}

    /** Why a commitment is no longer overdue. */
    public enum Why {
        CLAIMED,
        FULFILLED,
        EXTENDED,
        ENDED
    }
}
