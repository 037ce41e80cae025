package org.rimanakuy.exchange.file;

import static org.rimanakuy.exchange.file.Column.optional;
import static org.rimanakuy.exchange.file.Column.required;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of the exchange format, version 1, with their columns; {@code docs/exchange-format.md} describes them. */
public enum RecordFile {
    RECORD(
            "record",
            optional("format"),
            required("title"),
            optional("example"),
            optional("language"),
            optional("source"),
            optional("licence")),
    PLACES(
            "places",
            required("code"),
            required("name"),
            required("level"),
            required("parent"),
            optional("setting"),
            optional("latitude"),
            optional("longitude"),
            optional("source")),
    PLACE_POPULATION(
            "place_population", required("place"), required("year"), required("inhabitants"), required("source")),
    PARTIES(
            "parties",
            required("code"),
            required("name"),
            required("kind"),
            optional("place"),
            optional("short_name"),
            optional("note"),
            optional("source")),
    SUCCESSIONS(
            "successions",
            required("predecessor"),
            required("successor"),
            required("effective_on"),
            optional("effective_on_precision", "precision", "effective_precision"),
            optional("basis"),
            optional("source")),
    MANDATES(
            "mandates",
            required("party"),
            required("person"),
            optional("sex"),
            optional("capacity"),
            optional("office"),
            optional("from", "from_year"),
            optional("from_precision"),
            optional("to", "to_year"),
            optional("to_precision"),
            optional("source")),
    AGREEMENTS(
            "agreements",
            required("code"),
            required("title"),
            required("instrument"),
            optional("signed_on"),
            optional("signed_on_precision", "signed_precision"),
            optional("effective_from"),
            optional("effective_from_precision"),
            optional("effective_to"),
            optional("effective_to_precision"),
            optional("followed_since"),
            optional("place"),
            optional("note"),
            optional("source")),
    AGREEMENT_PARTIES(
            "agreement_parties", required("agreement"), required("party"), required("role"), optional("signature")),
    CLAUSES(
            "clauses",
            required("agreement"),
            required("number"),
            optional("heading"),
            required("text"),
            required("wording"),
            optional("language"),
            optional("source")),
    CONTRIBUTION_RULES(
            "contribution_rules",
            required("agreement"),
            optional("clause"),
            optional("percent_of_pretax_profit"),
            optional("minimum_amount"),
            optional("currency"),
            required("year_from"),
            optional("year_to"),
            optional("source")),
    ROUNDTABLES("roundtables", DialogueLayouts.ROUNDTABLES),
    DELEGATIONS("delegations", DialogueLayouts.DELEGATIONS),
    SEATS("seats", DialogueLayouts.SEATS),
    RENEWALS("renewals", DialogueLayouts.RENEWALS),
    ESCALATION("escalation", DialogueLayouts.ESCALATION),
    SESSIONS("sessions", DialogueLayouts.SESSIONS),
    AGENDA_ITEMS("agenda_items", DialogueLayouts.AGENDA_ITEMS),
    AGENDA_PAPERS("agenda_papers", DialogueLayouts.AGENDA_PAPERS),
    ATTENDANCE("attendance", ActaLayouts.ATTENDANCE),
    MINUTES_LINES("minutes_lines", DialogueLayouts.MINUTES_LINES),
    ACTAS("actas", ActaLayouts.ACTAS),
    ACTA_PARTIES("acta_parties", ActaLayouts.PARTIES),
    ACTA_ANSWERS("acta_answers", ActaLayouts.ANSWERS),
    ACTA_PLEDGES("acta_pledges", ActaLayouts.PLEDGES),
    COMMITMENTS(
            "commitments",
            required("code"),
            optional("agreement"),
            optional("clause"),
            optional("minutes_line"),
            required("title"),
            required("text"),
            required("wording"),
            optional("language"),
            required("promisor"),
            required("beneficiaries"),
            required("made_on"),
            optional("made_on_precision", "made_precision"),
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
            optional("weight"),
            optional("purpose"),
            optional("output"),
            optional("dimension"),
            optional("women_focused"),
            optional("place"),
            optional("followed_since"),
            optional("source"),
            optional("ended_as"),
            optional("ended_on"),
            optional("end_ground"),
            optional("replaced_by")),
    STATEMENTS(
            "statements",
            required("commitment"),
            required("voice"),
            optional("party"),
            required("stated_on"),
            optional("stated_on_precision", "stated_precision"),
            required("standing"),
            optional("words", "note"),
            optional("occurrence"),
            optional("occurrence_precision"),
            optional("fulfilled_on"),
            optional("fulfilled_on_precision"),
            optional("disputes"),
            optional("takes_back"),
            optional("manner"),
            optional("source")),
    PROJECTS("projects", ProjectLayouts.PROJECTS),
    PROJECT_STAGES("project_stages", ProjectLayouts.STAGES),
    PROJECT_STOPS("project_stops", ProjectLayouts.STOPS),
    PROJECT_COSTS("project_costs", ProjectLayouts.COSTS),
    PROJECT_PARTICIPATION("project_participation", ProjectLayouts.PARTICIPATION),
    PROJECT_PROGRESS("project_progress", ProjectLayouts.PROGRESS),
    PROJECT_YEARS("project_years", MoneyLayouts.YEARS),
    CONTRIBUTION_ENTRIES("contribution_entries", MoneyLayouts.ENTRIES),
    FIGURES("figures", FigureLayouts.FIGURES),
    FIGURE_CHECKS("figure_checks", FigureLayouts.CHECKS),
    INCIDENTS("incidents", IncidentLayouts.INCIDENTS),
    INCIDENT_ACCOUNTS("incident_accounts", IncidentLayouts.ACCOUNTS),
    ;

    /** Files of the format that no module holds yet: they are told, and left where they are. */
    private static final Set<String> LATER = Set.of("budget_years.csv");

    private static final Map<String, RecordFile> OLD_NAMES =
            Map.of("terms_of_office.csv", MANDATES, "project_facts.csv", PROJECTS);

    private final String stem;
    private final Layout layout;

    RecordFile(String stem, Column... columns) {
        this(stem, Layout.of(columns));
    }

    RecordFile(String stem, Layout layout) {
        this.stem = stem;
        this.layout = layout;
    }

    public String fileName() {
        return stem + ".csv";
    }

    public Layout layout() {
        return layout;
    }

    /** The columns to write: all but the precisions, which a date of reduced precision makes needless. */
    public List<String> written() {
        return layout.names().stream()
                .filter(name -> !name.endsWith("_precision"))
                .toList();
    }

    static Optional<RecordFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName().equals(fileName) || OLD_NAMES.get(fileName) == file)
                .findFirst();
    }

    static boolean isForLater(String fileName) {
        return LATER.contains(fileName);
    }

    static String allNames() {
        return Arrays.stream(values()).map(RecordFile::fileName).collect(Collectors.joining(", "));
    }
}
