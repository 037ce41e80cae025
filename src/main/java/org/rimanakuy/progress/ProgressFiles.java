package org.rimanakuy.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.WhereNamed;
import org.rimanakuy.project.ProjectService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of which work a file shows how far it is along. */
@Component
@Transactional(readOnly = true)
class ProgressFiles implements WhereNamed {

    private final ProgressReports reports;
    private final ProjectService projects;

    ProgressFiles(ProgressReports reports, ProjectService projects) {
        this.reports = reports;
        this.projects = projects;
    }

    @Override
    public Map<DocumentId, String> whereNamed(Collection<DocumentId> documents) {
        var naming = reports.naming(documents);
        var works = projects.byIds(naming.stream().map(ProgressReport::project).collect(Collectors.toSet()));
        var asked = Set.copyOf(documents);
        var numbers = new HashMap<DocumentId, String>();
        for (var report : naming) {
            var work = works.get(report.project());
            if (work != null) {
                report.files().stream()
                        .filter(asked::contains)
                        .forEach(file -> numbers.put(file, work.number().toString()));
            }
        }
        return Map.copyOf(numbers);
    }
}
