package org.rimanakuy.project;

/** A work to be put on record under a number that is known already. */
public record NewProject(ProjectId id, ProjectNumber number, ProjectData data) {}
