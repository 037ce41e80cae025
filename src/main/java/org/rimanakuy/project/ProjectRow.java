package org.rimanakuy.project;

/** One work with all that is on record about it. */
public record ProjectRow(ProjectId id, int version, ProjectNumber number, ProjectData data, boolean example) {

    public String name() {
        return data.name();
    }
}
