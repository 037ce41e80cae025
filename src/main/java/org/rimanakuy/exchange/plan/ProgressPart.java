package org.rimanakuy.exchange.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rimanakuy.commitment.Manner;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.progress.NewProgress;
import org.rimanakuy.progress.ProgressData;
import org.rimanakuy.progress.ProgressRow;
import org.rimanakuy.progress.ProgressService;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.project.ProjectNumber;
import org.rimanakuy.shared.Text;
import org.springframework.stereotype.Component;

/** Reads what voices said of how far works are along. What is on record already is known again whole. */
@Component
final class ProgressPart implements RecordPart {

    private final ProgressService progress;
    private final Works works;

    ProgressPart(ProgressService progress, Works works) {
        this.progress = progress;
        this.works = works;
    }

    /** What one row says. */
    private record Told(Row row, ProjectNumber work, ProgressData data) implements Works.Naming {}

    @Override
    public RecordFile file() {
        return RecordFile.PROJECT_PROGRESS;
    }

    @Override
    public void read(Reading reading, Promises promises, Outcome outcome) {
        var batch = new ArrayList<Told>();
        var seen = new HashMap<ProjectId, Set<ProgressData>>();
        reading.tables.each(RecordFile.PROJECT_PROGRESS, reading.faults, row -> {
            var work = ProjectPart.number(row, "project");
            reading.built(row, () -> data(reading, row)).ifPresent(data -> batch.add(new Told(row, work, data)));
            if (batch.size() == Outcome.AT_ONCE) {
                plan(reading, batch, seen, outcome);
                batch.clear();
            }
        });
        plan(reading, batch, seen, outcome);
    }

    private void plan(Reading reading, List<Told> batch, Map<ProjectId, Set<ProgressData>> seen, Outcome outcome) {
        var ids = works.named(reading, batch);
        progress.of(ids.values())
                .forEach((work, rows) -> seen.computeIfAbsent(work, first -> new HashSet<>())
                        .addAll(rows.stream().map(ProgressRow::data).collect(Collectors.toSet())));
        var planned = new ArrayList<Planned<ProjectId, NewProgress>>();
        for (var told : batch) {
            if (ids.get(told.work()) instanceof ProjectId work) {
                var isNew = seen.computeIfAbsent(work, first -> new HashSet<>()).add(told.data());
                var name = told.work() + " · " + told.data().voice() + " · "
                        + told.data().asOf().iso();
                var said = new NewProgress(work, told.data());
                planned.add(isNew ? Planned.added(name, work, said) : new Planned<>(name, work, said, 0, Map.of()));
            }
        }
        outcome.part(Kind.PROGRESS, planned, this::write);
    }

    private void write(List<Planned<ProjectId, NewProgress>> planned, String why, boolean example) {
        progress.recordAll(Planned.added(planned).stream().map(Planned::data).toList());
    }

    private static ProgressData data(Reading reading, Row row) {
        row.requiredText("percent", Text.CODE);
        return new ProgressData(
                row.requiredWord("voice", Voice.class),
                reading.parties.optional(row, "party"),
                row.requiredDate("as_of"),
                Objects.requireNonNullElse(row.number("percent", 0, 100), BigDecimal.ZERO),
                row.text("words", Text.LONG),
                row.text("source", Text.SOURCE),
                row.word("manner", Manner.class, Manner.FROM_SOURCE));
    }
}
