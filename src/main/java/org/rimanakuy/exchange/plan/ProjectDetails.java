package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.project.Cost;
import org.rimanakuy.project.Participation;
import org.rimanakuy.project.ProjectData;
import org.rimanakuy.project.ProjectNumber;
import org.rimanakuy.project.Stage;
import org.rimanakuy.project.StageDates;
import org.rimanakuy.project.Stop;
import org.rimanakuy.shared.Text;

/** The rows about parts of promised works, by the work they belong to, in the order of their files. */
final class ProjectDetails {

    private static final long MOST = 99_999_999_999_999_999L;
    private static final int AMOUNT = 24;

    /** The rows of one file. */
    private record Part<T>(Map<ProjectNumber, List<T>> built, Map<ProjectNumber, Row> first) {

        Part() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        List<T> of(ProjectNumber project) {
            return built.getOrDefault(project, List.of());
        }
    }

    private final Reading reading;
    private final Part<StageDates> stages = new Part<>();
    private final Part<Stop> stops = new Part<>();
    private final Part<Cost> costs = new Part<>();
    private final Part<Participation> participation = new Part<>();

    ProjectDetails(Reading reading) {
        this.reading = reading;
    }

    void read() {
        read(RecordFile.PROJECT_STAGES, stages, ProjectDetails::stage);
        read(RecordFile.PROJECT_STOPS, stops, ProjectDetails::stop);
        read(RecordFile.PROJECT_COSTS, costs, ProjectDetails::cost);
        read(RecordFile.PROJECT_PARTICIPATION, participation, ProjectDetails::taken);
    }

    /** What belongs to a work is read with the work: a row about one that is not in the files is a fault. */
    void refuseOthers(Set<ProjectNumber> inFiles) {
        for (var part : List.of(stages, stops, costs, participation)) {
            part.first().forEach((project, row) -> {
                if (!inFiles.contains(project) && !row.isFaulty("project")) {
                    row.fault("project", Problem.UNKNOWN_CODE, project, RecordFile.PROJECTS.fileName(), "");
                }
            });
        }
    }

    /** The parts of which a file was sent as it says them, the others as they are on record. */
    ProjectData onto(ProjectData onRecord, ProjectData read, ProjectData merged) {
        return merged.with(
                sent(RecordFile.PROJECT_STAGES) ? read.stages() : onRecord.stages(),
                sent(RecordFile.PROJECT_STOPS) ? read.stops() : onRecord.stops(),
                sent(RecordFile.PROJECT_COSTS) ? read.costs() : onRecord.costs(),
                sent(RecordFile.PROJECT_PARTICIPATION) ? read.participation() : onRecord.participation());
    }

    private boolean sent(RecordFile file) {
        return reading.tables.has(file, "project");
    }

    List<StageDates> stages(ProjectNumber project) {
        return stages.of(project);
    }

    List<Stop> stops(ProjectNumber project) {
        return stops.of(project);
    }

    List<Cost> costs(ProjectNumber project) {
        return costs.of(project);
    }

    List<Participation> participation(ProjectNumber project) {
        return participation.of(project);
    }

    private <T> void read(RecordFile file, Part<T> into, Function<Row, T> build) {
        reading.tables.each(file, reading.faults, row -> {
            var project = ProjectPart.number(row, "project");
            into.first().putIfAbsent(project, row);
            reading.built(row, () -> build.apply(row))
                    .ifPresent(one -> into.built()
                            .computeIfAbsent(project, any -> new ArrayList<>())
                            .add(one));
        });
    }

    private static StageDates stage(Row row) {
        return new StageDates(
                row.requiredWord("stage", Stage.class), row.date("baseline"), row.date("revised"), row.date("actual"));
    }

    private static Stop stop(Row row) {
        return new Stop(
                row.requiredDate("stopped_on"),
                row.date("restarted_on"),
                row.text("reason", Text.NOTE),
                row.text("source", Text.SOURCE));
    }

    private static Cost cost(Row row) {
        row.requiredText("amount", AMOUNT);
        return new Cost(
                row.requiredDate("told_on"),
                Objects.requireNonNullElse(row.number("amount", 0, MOST), java.math.BigDecimal.ZERO),
                row.requiredCode("currency"),
                row.text("reason", Text.NOTE),
                row.text("source", Text.SOURCE));
    }

    private static Participation taken(Row row) {
        return new Participation(
                row.requiredWord("stage", Stage.class), row.code("session"), row.text("note", Text.NOTE));
    }
}
