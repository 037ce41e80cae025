package org.rimanakuy.exchange.file;

import static org.rimanakuy.exchange.file.Column.optional;
import static org.rimanakuy.exchange.file.Column.required;

/** The columns of the files about incidents. */
final class IncidentLayouts {

    static final Layout INCIDENTS = Layout.of(
            optional("code"),
            required("occurred_from"),
            optional("occurred_from_precision"),
            optional("occurred_to"),
            optional("occurred_to_precision"),
            required("place"),
            required("kind"),
            required("severity"),
            required("text"),
            required("source"));

    static final Layout ACCOUNTS = Layout.of(
            required("incident"),
            required("who"),
            required("words"),
            optional("said_on"),
            optional("said_on_precision"),
            optional("source"));

    private IncidentLayouts() {}
}
