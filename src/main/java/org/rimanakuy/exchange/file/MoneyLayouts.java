package org.rimanakuy.exchange.file;

import static org.rimanakuy.exchange.file.Column.optional;
import static org.rimanakuy.exchange.file.Column.required;

/** The columns of the files about money: yearly budgets of promised works, and ledgers of contributions. */
final class MoneyLayouts {

    /** National code and name are there for people: a work is found by its number. */
    static final Layout YEARS = Layout.of(
            required("project"),
            optional("national_code"),
            optional("name"),
            required("year"),
            required("currency"),
            optional("pia"),
            optional("pim"),
            optional("certified"),
            optional("accrued"),
            optional("paid"),
            required("consulted_on"),
            required("source"));

    static final Layout ENTRIES = Layout.of(
            required("agreement"),
            required("entry"),
            required("year"),
            required("kind"),
            required("told_on"),
            optional("told_on_precision"),
            required("amount"),
            required("currency"),
            optional("rate_to"),
            optional("rate"),
            optional("rate_source"),
            optional("stated_by"),
            required("source"),
            optional("function"),
            optional("place"),
            optional("norm"),
            optional("reverses"),
            optional("reason"));

    private MoneyLayouts() {}
}
