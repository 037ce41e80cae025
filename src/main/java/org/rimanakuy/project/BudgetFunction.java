package org.rimanakuy.project;

/**
 * What public money is for. The case counts seventeen functions without naming them; these are the seventeen of the
 * functional classifier of the Ministry of Economy and Finance (in force since 2009) under which local works are budgeted.
 */
public enum BudgetFunction {
    PLANNING("03"),
    PUBLIC_ORDER("05"),
    TRADE("08"),
    TOURISM("09"),
    AGRICULTURE("10"),
    FISHERIES("11"),
    ENERGY("12"),
    INDUSTRY("14"),
    TRANSPORT("15"),
    COMMUNICATIONS("16"),
    ENVIRONMENT("17"),
    SANITATION("18"),
    HOUSING("19"),
    HEALTH("20"),
    CULTURE_SPORTS("21"),
    EDUCATION("22"),
    SOCIAL_PROTECTION("23");

    private final String code;

    BudgetFunction(String code) {
        this.code = code;
    }

    /** @return two digits, as the ministry writes them */
    public String code() {
        return code;
    }
}
