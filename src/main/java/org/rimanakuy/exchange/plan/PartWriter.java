package org.rimanakuy.exchange.plan;

import java.util.List;

/** Puts rows of a later part on record, through the service of the module they belong to. */
@FunctionalInterface
public interface PartWriter<I, D> {

    /**
     * @param planned new ones, changed ones and those that stay
     * @param why what the journal says of changes: the title of the import
     * @param example whether the rows belong to the training record
     */
    void write(List<Planned<I, D>> planned, String why, boolean example);
}
