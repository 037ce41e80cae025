package org.rimanakuy.exchange.file;

import static org.rimanakuy.exchange.file.Column.optional;
import static org.rimanakuy.exchange.file.Column.required;

/** The columns of the files about closed actas. */
final class ActaLayouts {

    static final Layout ACTAS = Layout.of(
            required("number"),
            required("session"),
            required("closed_at"),
            required("sha256"),
            optional("transcribed_from"),
            optional("transcribed_by"),
            required("roundtable_code"),
            required("roundtable_name"),
            optional("place_name"),
            optional("quorum"),
            required("days_papers"));

    static final Layout PARTIES =
            Layout.of(required("acta"), required("party"), required("name"), optional("member"), optional("required"));

    static final Layout ATTENDANCE = Layout.of(
            required("session"),
            required("party"),
            required("person"),
            required("capacity"),
            optional("arrived_at"),
            optional("left_at"));

    static final Layout ANSWERS = Layout.of(
            required("acta"),
            required("party"),
            required("answer"),
            optional("words"),
            required("answered_at"),
            optional("answered_by"),
            optional("paper"),
            optional("scan_sha256"));

    static final Layout PLEDGES = Layout.of(
            required("line"),
            required("commitment"),
            required("title"),
            required("promisor"),
            optional("beneficiaries"),
            optional("due_on"),
            optional("due_on_precision", "due_precision"),
            optional("recurrence"),
            optional("recurs_until"),
            optional("recurs_until_precision"),
            optional("condition"),
            optional("condition_met_on"),
            optional("condition_met_on_precision"),
            optional("term_days"),
            optional("follow_up"),
            optional("weight"));

    private ActaLayouts() {}
}
