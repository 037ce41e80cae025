package org.rimanakuy.exchange.file;

import static org.rimanakuy.exchange.file.Column.optional;
import static org.rimanakuy.exchange.file.Column.required;

/** The columns of the files about stated figures and their checks. */
final class FigureLayouts {

    static final Layout FIGURES = Layout.of(
            required("code"),
            required("subject"),
            required("measure"),
            optional("value"),
            required("unit"),
            optional("bound"),
            optional("period_from"),
            optional("period_to"),
            optional("base"),
            optional("stated_by"),
            required("source"),
            optional("note"));

    static final Layout CHECKS = Layout.of(
            required("code"),
            optional("title"),
            required("formula", "expression"),
            optional("expected"),
            optional("expected_unit"),
            optional("found", "outcome"),
            optional("across"),
            optional("note"));

    private FigureLayouts() {}
}
