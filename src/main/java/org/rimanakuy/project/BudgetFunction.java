package org.rimanakuy.project;

import java.util.Arrays;
import java.util.Optional;

/**
 * What public money is for: the functions of Peru's public budget with the ministry's codes (clasificador funcional
 * programático). The case counts seventeen that its municipalities used, without naming them.
 */
public enum BudgetFunction {
    LEGISLATION("01"),
    FOREIGN_RELATIONS("02"),
    PLANNING("03"),
    DEFENCE("04"),
    PUBLIC_ORDER("05"),
    JUSTICE("06"),
    LABOUR("07"),
    TRADE("08"),
    TOURISM("09"),
    AGRICULTURE("10"),
    FISHING("11"),
    ENERGY("12"),
    MINING("13"),
    INDUSTRY("14"),
    TRANSPORT("15"),
    COMMUNICATIONS("16"),
    ENVIRONMENT("17"),
    SANITATION("18"),
    HOUSING("19"),
    HEALTH("20"),
    SPORTS("21"),
    EDUCATION("22"),
    SOCIAL_PROTECTION("23"),
    PENSIONS("24"),
    PUBLIC_DEBT("25");

    private final String code;

    BudgetFunction(String code) {
        this.code = code;
    }

    /** Two digits. */
    public String code() {
        return code;
    }

    /** @param code the ministry's, with or without its leading nought */
    public static Optional<BudgetFunction> ofCode(String code) {
        return Arrays.stream(values())
                .filter(function -> function.code.equals(code.length() == 1 ? "0" + code : code))
                .findFirst();
    }
}
