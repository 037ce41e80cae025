package org.rimanakuy.exchange.file;

import static org.rimanakuy.exchange.file.Column.optional;
import static org.rimanakuy.exchange.file.Column.required;

/** The columns of the files about promised works. */
final class ProjectLayouts {

    static final Layout PROJECTS = Layout.of(
            required("code"),
            required("name"),
            optional("cui"),
            optional("snip"),
            optional("executor"),
            optional("modality"),
            optional("funding"),
            optional("function"),
            optional("dimension"),
            optional("setting"),
            optional("classified_by"),
            optional("place"),
            optional("target_group"),
            optional("stage", "status"),
            optional("commitments"),
            optional("note"),
            optional("source"));

    static final Layout STAGES = Layout.of(
            required("project"),
            required("stage"),
            optional("baseline"),
            optional("baseline_precision"),
            optional("revised"),
            optional("revised_precision"),
            optional("actual"),
            optional("actual_precision"));

    static final Layout STOPS = Layout.of(
            required("project"),
            required("stopped_on"),
            optional("stopped_on_precision"),
            optional("restarted_on"),
            optional("restarted_on_precision"),
            optional("reason"),
            optional("source"));

    static final Layout COSTS = Layout.of(
            required("project"),
            required("told_on"),
            optional("told_on_precision"),
            required("amount"),
            required("currency"),
            optional("reason"),
            optional("source"));

    static final Layout PARTICIPATION =
            Layout.of(required("project"), required("stage"), optional("session"), optional("note"));

    static final Layout PROGRESS = Layout.of(
            required("project"),
            required("voice"),
            optional("party"),
            required("as_of"),
            optional("as_of_precision"),
            required("percent"),
            optional("words"),
            optional("manner"),
            optional("source"));

    private ProjectLayouts() {}
}
