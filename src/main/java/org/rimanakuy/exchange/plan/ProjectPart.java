package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.exchange.file.Sentence;
import org.rimanakuy.place.Setting;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.project.Funding;
import org.rimanakuy.project.Modality;
import org.rimanakuy.project.NewProject;
import org.rimanakuy.project.ProjectClass;
import org.rimanakuy.project.ProjectCodes;
import org.rimanakuy.project.ProjectData;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.project.ProjectNumber;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Stage;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;
import org.springframework.stereotype.Component;

/** Reads promised works, each with its stages, standstills, costs and participation from files of their own. */
@Component
final class ProjectPart implements RecordPart {

    private static final ProjectNumber STAND_IN = new ProjectNumber(1500, 1);

    private final ProjectService projects;

    ProjectPart(ProjectService projects) {
        this.projects = projects;
    }

    @Override
    public RecordFile file() {
        return RecordFile.PROJECTS;
    }

    @Override
    public void read(Reading reading, Promises promises, Outcome outcome) {
        var rows = new LinkedHashMap<ProjectNumber, Row>();
        var twice = new Twice();
        reading.tables.each(RecordFile.PROJECTS, reading.faults, row -> {
            var number = number(row, "code");
            if (twice.isFirst(row, "code", number.toString())) {
                rows.put(number, row);
            }
        });
        var details = new ProjectDetails(reading);
        details.read();
        var before = Batches.of(rows.keySet()).stream()
                .flatMap(batch -> projects.byNumbers(batch).stream())
                .collect(Collectors.toMap(ProjectRow::number, Function.identity()));
        details.refuseOthers(rows.keySet());
        refuseTakenCodes(rows);
        var named = new ArrayList<Promises.Named>();
        var planned = new ArrayList<Planned<ProjectId, ProjectData>>();
        rows.forEach((number, row) -> {
            row.codes("commitments").forEach(code -> commitment(row, code).ifPresent(named::add));
            var known = before.get(number);
            var id = known == null ? ProjectId.next() : known.id();
            reading.projects.put(number, id);
            reading.built(row, () -> data(reading, row, details, number))
                    .ifPresent(data -> planned.add(planned(reading, row, details, data, known, id)));
        });
        promises.check(named);
        Batches.of(planned).forEach(batch -> outcome.part(Kind.PROJECT, batch, this::write));
    }

    private void write(List<Planned<ProjectId, ProjectData>> planned, String why, boolean example) {
        projects.recordAll(
                Planned.added(planned).stream()
                        .map(one -> new NewProject(one.id(), ProjectNumber.parse(one.name()), one.data()))
                        .toList(),
                example);
        Planned.changed(planned).forEach(one -> projects.correct(one.id(), one.seenVersion(), one.data(), why));
    }

    private static Planned<ProjectId, ProjectData> planned(
            Reading reading,
            Row row,
            ProjectDetails details,
            ProjectData read,
            @Nullable ProjectRow known,
            ProjectId id) {
        var code = number(row, "code").toString();
        if (known == null) {
            return Planned.added(code, id, read);
        }
        if (known.example() != reading.manifest.example()) {
            row.fault("code", Problem.EXAMPLE_TAKEN, code);
        }
        var merged = details.onto(known.data(), read, reading.merged(RecordFile.PROJECTS, known.data(), read));
        return Planned.compared(code, id, merged, known.version(), known.data(), reading.names());
    }

    private static ProjectData data(Reading reading, Row row, ProjectDetails details, ProjectNumber number) {
        return new ProjectData(
                row.requiredText("name", Text.TITLE),
                new ProjectCodes(row.text("cui", Text.CODE), row.text("snip", Text.CODE)),
                reading.parties.optional(row, "executor"),
                row.word("modality", Modality.class),
                row.word("funding", Funding.class),
                new ProjectClass(
                        row.word("function", BudgetFunction.class),
                        row.word("dimension", Dimension.class),
                        row.word("setting", Setting.class),
                        row.text("classified_by", Text.TITLE)),
                reading.places.optional(row, "place"),
                row.text("target_group", Text.TITLE),
                stage(row),
                details.stages(number),
                details.stops(number),
                details.costs(number),
                row.codes("commitments"),
                details.participation(number),
                row.text("note", Text.NOTE),
                row.text("source", Text.SOURCE));
    }

    /** The first draft of the format had a word of its own for what stood still and went on. */
    private static @Nullable Stage stage(Row row) {
        return "RESTARTED".equalsIgnoreCase(row.text("stage", Text.CODE))
                ? Stage.EXECUTION
                : row.word("stage", Stage.class);
    }

    /** A national code belongs to one project, in the files as on record. */
    private void refuseTakenCodes(Map<ProjectNumber, Row> rows) {
        var owners = new HashMap<String, ProjectNumber>();
        for (var column : List.of("cui", "snip")) {
            rows.forEach((number, row) -> {
                var code = row.text(column, Text.CODE);
                if (code != null
                        && owners.putIfAbsent(code, number) instanceof ProjectNumber other
                        && !other.equals(number)) {
                    row.fault(column, Problem.REFUSED, new Sentence("project.refusal.code-taken", code, other, ""));
                }
            });
        }
        Batches.of(owners.keySet()).stream()
                .flatMap(batch -> projects.byCodes(batch).stream())
                .forEach(other -> owners.forEach((code, number) -> {
                    var codes = other.data().codes();
                    var row = rows.get(number);
                    if ((code.equals(codes.cui()) || code.equals(codes.snip()))
                            && !other.number().equals(number)
                            && row != null) {
                        row.fault(
                                "cui",
                                Problem.REFUSED,
                                new Sentence("project.refusal.code-taken", code, other.number(), other.name()));
                    }
                }));
    }

    private static Optional<Promises.Named> commitment(Row row, String code) {
        try {
            return Optional.of(new Promises.Named(row, "commitments", CommitmentNumber.parse(code)));
        } catch (InvalidInputRefusal none) {
            row.fault("commitments", Problem.COMMITMENT_NUMBER, code);
            return Optional.empty();
        }
    }

    /** The number of a project; told when it is none. */
    static ProjectNumber number(Row row, String column) {
        var code = row.requiredCode(column);
        try {
            return row.isFaulty(column) ? STAND_IN : ProjectNumber.parse(code);
        } catch (InvalidInputRefusal none) {
            row.fault(column, Problem.REFUSED, new Sentence(none.key(), none.arguments()));
            return STAND_IN;
        }
    }
}
