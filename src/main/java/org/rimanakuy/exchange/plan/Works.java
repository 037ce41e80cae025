package org.rimanakuy.exchange.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.rimanakuy.budget.BudgetedProject;
import org.rimanakuy.budget.BudgetedProjects;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.project.ProjectNumber;
import org.springframework.stereotype.Component;

/** The works that rows of later files name: those of the files, and those on record that belong to the same of the two records. */
@Component
class Works {

    private final BudgetedProjects onRecord;

    Works(BudgetedProjects onRecord) {
        this.onRecord = onRecord;
    }

    /** A row that names a work. */
    interface Naming {

        Row row();

        ProjectNumber work();
    }

    /** @return the identities of those that are known; rows that name another are told so */
    Map<ProjectNumber, ProjectId> named(Reading reading, Collection<? extends Naming> rows) {
        var known =
                onRecord
                        .byNumbers(
                                rows.stream().map(one -> one.work().toString()).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(BudgetedProject::code, work -> work));
        var ids = new HashMap<ProjectNumber, ProjectId>();
        for (var one : rows) {
            var work = known.get(one.work().toString());
            if (reading.projects.get(one.work()) instanceof ProjectId inFiles) {
                ids.put(one.work(), inFiles);
            } else if (work == null) {
                one.row().fault("project", Problem.UNKNOWN_CODE, one.work(), RecordFile.PROJECTS.fileName(), "");
            } else if (work.example() != reading.manifest.example()) {
                one.row().fault("project", Problem.EXAMPLE_LINK, one.work());
            } else {
                ids.put(one.work(), new ProjectId(work.id()));
            }
        }
        return ids;
    }
}
