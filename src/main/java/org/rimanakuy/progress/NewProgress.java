package org.rimanakuy.progress;

import org.rimanakuy.project.ProjectId;

/** What a file says of a work. */
public record NewProgress(ProjectId project, ProgressData data) {}
