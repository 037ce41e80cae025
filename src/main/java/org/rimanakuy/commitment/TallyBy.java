package org.rimanakuy.commitment;

/** What a tally is told apart by; {@link TallyService} finds the group of each in SQL. */
public enum TallyBy {
    PROMISOR("c.promisor_id"),
    COMMUNITY("b.party_id"),
    AGREEMENT("c.agreement_id"),
    WEIGHT("c.weight"),
    MOVE(MoveSql.ON_DAY);

    private final String column;

    TallyBy(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
