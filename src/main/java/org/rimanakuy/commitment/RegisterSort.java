package org.rimanakuy.commitment;

/** In what order the register is read; the number makes every order total. */
public enum RegisterSort {
    NEWEST("number_order desc"),
    OLDEST("number_order"),
    DUE_FIRST("due_order, c.number_order"),
    DUE_LAST("due_order desc, c.number_order desc"),
    HEAVIEST("weight desc, c.number_order desc"),
    LIGHTEST("weight, c.number_order");

    private final String columns;

    RegisterSort(String columns) {
        this.columns = columns;
    }

    String columns() {
        return "c." + columns;
    }
}
