package org.rimanakuy.exchange.file;

import static org.rimanakuy.exchange.file.Column.optional;
import static org.rimanakuy.exchange.file.Column.required;

/** The columns of the files about dialogue. */
final class DialogueLayouts {

    static final Layout ROUNDTABLES = Layout.of(
            required("code"),
            required("name"),
            optional("agreement", "instrument"),
            optional("legal_instrument"),
            optional("parent"),
            optional("place"),
            optional("installed_on"),
            optional("installed_on_precision", "installed_precision"),
            optional("valid_until", "valid_to"),
            optional("valid_until_precision", "valid_precision"),
            optional("followed_since"),
            optional("quorum"),
            optional("decision_rule"),
            optional("decision_note"),
            optional("days_papers"),
            optional("days_circulate"),
            optional("days_correct"),
            optional("days_answer"),
            optional("days_dispute"),
            optional("languages"),
            optional("note"),
            optional("source"));

    static final Layout DELEGATIONS = Layout.of(
            required("roundtable"), required("party"), optional("role"), optional("seats"), optional("required"));

    static final Layout SEATS =
            Layout.of(required("roundtable"), required("party"), required("person"), optional("capacity"));

    static final Layout RENEWALS = Layout.of(
            required("roundtable"),
            required("instrument"),
            optional("renewed_on"),
            optional("renewed_on_precision", "renewed_precision"),
            optional("valid_until"),
            optional("valid_until_precision", "valid_precision"));

    static final Layout ESCALATION =
            Layout.of(required("roundtable"), required("step"), optional("body"), required("after_days"));

    static final Layout SESSIONS = Layout.of(
            required("code"),
            required("roundtable"),
            required("held_on"),
            optional("held_on_precision", "held_precision"),
            required("title"),
            optional("kind"),
            optional("starts_at"),
            optional("ends_at"),
            optional("zone"),
            optional("place"),
            optional("venue"),
            optional("languages"),
            optional("interpreter"),
            optional("drafter"),
            optional("state"),
            optional("state_reason"),
            optional("opened_at"),
            optional("closed_at"),
            optional("note"),
            optional("source"));

    static final Layout AGENDA_ITEMS = Layout.of(
            required("session"),
            required("position"),
            required("title"),
            optional("topic"),
            optional("minutes_planned"),
            optional("presenter"),
            optional("state"),
            optional("state_reason"));

    static final Layout AGENDA_PAPERS =
            Layout.of(required("session"), required("item"), required("title"), optional("handed_out_on"));

    static final Layout MINUTES_LINES = Layout.of(
            required("code"),
            required("session"),
            required("position"),
            optional("item"),
            required("kind"),
            required("text"),
            required("wording"),
            optional("language"),
            optional("depth"),
            optional("consent"),
            optional("stances"),
            optional("party"),
            optional("speaker"),
            optional("settles"),
            optional("addendum_to"),
            optional("source"),
            optional("acta"),
            optional("said_at"));

    private DialogueLayouts() {}
}
