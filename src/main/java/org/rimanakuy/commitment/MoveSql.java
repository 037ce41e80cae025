package org.rimanakuy.commitment;

/** Whose move it is on the day {@code :today}, as {@link Position#moveOn} says it, over {@code commitment c}. */
public final class MoveSql {

    public static final String ON_DAY = """
            (case when c.mover = 'GUARANTOR' then case
                    when c.clock_state = 'RUNNING' and c.clock_due < :today then 'PROMISOR'
                    when c.guarantor_from is null or c.guarantor_from <= :today then 'GUARANTOR'
                    when c.promisor_until is null then 'COMMUNITY' else 'PROMISOR' end
                when c.clock_state = 'SILENT' and c.clock_due < :today and c.mover = 'PROMISOR'
                    and c.headline = 'PENDING' then 'ROUNDTABLE'
                else c.mover end)""";

    private MoveSql() {}
}
