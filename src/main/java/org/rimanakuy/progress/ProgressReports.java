package org.rimanakuy.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.project.ProjectId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgressReports extends Repository<ProgressReport, UUID> {

    ProgressReport save(ProgressReport report);

    @Query("select r from ProgressReport r where r.project in :projects order by r.id")
    List<ProgressReport> of(Collection<ProjectId> projects);

    @Query("select count(r) from ProgressReport r where r.project = :project")
    int count(ProjectId project);

    @Query("select r from ProgressReport r join r.files f where f in :documents")
    List<ProgressReport> naming(Collection<DocumentId> documents);
}
