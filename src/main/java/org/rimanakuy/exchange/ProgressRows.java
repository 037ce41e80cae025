package org.rimanakuy.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.progress.ProgressRow;
import org.rimanakuy.progress.ProgressService;
import org.rimanakuy.project.ProjectNumber;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.springframework.stereotype.Component;

/** Says how far works are along in the columns of the exchange format, in order of their numbers and of recording. */
@Component
class ProgressRows implements ExportPart {

    private static final int PAGE = 500;

    private final ProjectService projects;
    private final ProgressService progress;

    ProgressRows(ProjectService projects, ProgressService progress) {
        this.projects = projects;
        this.progress = progress;
    }

    @Override
    public Set<RecordFile> files() {
        return EnumSet.of(RecordFile.PROJECT_PROGRESS);
    }

    @Override
    public void each(RecordFile file, Codes codes, boolean example, Consumer<Cells> row) {
        var last = Optional.<ProjectNumber>empty();
        for (var page = projects.after(last, PAGE); !page.isEmpty(); page = projects.after(last, PAGE)) {
            var told = progress.of(page.stream().map(ProjectRow::id).toList());
            page.stream()
                    .filter(project -> project.example() == example)
                    .flatMap(project -> told.getOrDefault(project.id(), List.of()).stream()
                            .map(report -> cells(codes, project, report)))
                    .forEach(row);
            last = Optional.of(page.getLast().number());
        }
    }

    private static Cells cells(Codes codes, ProjectRow project, ProgressRow report) {
        var data = report.data();
        return Cells.of("project", project.number())
                .and("voice", data.voice())
                .and("party", codes.party(data.party()))
                .and("as_of", data.asOf())
                .and("percent", data.percent())
                .and("words", data.words())
                .and("manner", data.manner())
                .and("source", data.source());
    }
}
