package org.rimanakuy.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.project.ProjectNumber;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.ProjectTable;
import org.springframework.stereotype.Component;

/** Says what is on record about promised works in the columns of the exchange format, in order of their numbers. */
@Component
class ProjectRows implements ExportPart {

    private static final int PAGE = 500;

    private final ProjectService projects;

    ProjectRows(ProjectService projects) {
        this.projects = projects;
    }

    @Override
    public Set<RecordFile> files() {
        return EnumSet.range(RecordFile.PROJECTS, RecordFile.PROJECT_PARTICIPATION);
    }

    @Override
    public void each(RecordFile file, Codes codes, boolean example, Consumer<Cells> row) {
        var last = Optional.<ProjectNumber>empty();
        for (var page = projects.after(last, PAGE); !page.isEmpty(); page = projects.after(last, PAGE)) {
            page.stream()
                    .filter(project -> project.example() == example)
                    .forEach(project -> cells(file, codes, project).forEach(row));
            last = Optional.of(page.getLast().number());
        }
    }

    private static Stream<Cells> cells(RecordFile file, Codes codes, ProjectRow project) {
        return switch (file) {
            case PROJECT_STAGES ->
                project.data().stages().stream()
                        .map(one -> of(project)
                                .and("stage", one.stage())
                                .and("baseline", one.baseline())
                                .and("revised", one.revised())
                                .and("actual", one.actual()));
            case PROJECT_STOPS ->
                project.data().stops().stream()
                        .map(one -> of(project)
                                .and("stopped_on", one.stoppedOn())
                                .and("restarted_on", one.restartedOn())
                                .and("reason", one.reason())
                                .and("source", one.source()));
            case PROJECT_COSTS ->
                project.data().costs().stream()
                        .map(one -> of(project)
                                .and("told_on", one.toldOn())
                                .and("amount", one.amount())
                                .and("currency", one.currency())
                                .and("reason", one.reason())
                                .and("source", one.source()));
            case PROJECT_PARTICIPATION ->
                project.data().participation().stream()
                        .map(one -> of(project)
                                .and("stage", one.stage())
                                .and("session", one.session())
                                .and("note", one.note()));
            default -> Stream.of(Cells.of(ProjectTable.HEADS, ProjectTable.row(project, codes::party, codes::place)));
        };
    }

    private static Cells of(ProjectRow project) {
        return Cells.of("project", project.number());
    }
}
