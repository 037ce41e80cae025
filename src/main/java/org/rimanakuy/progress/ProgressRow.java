package org.rimanakuy.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.project.ProjectId;

/**
 * One report, as it was recorded.
 *
 * @param evidence the files that came with it, as far as whoever asks may see them
 */
public record ProgressRow(
        UUID id, ProjectId project, ProgressData data, Instant recordedAt, List<DocumentRow> evidence) {

    public ProgressRow {
        evidence = List.copyOf(evidence);
    }
}
