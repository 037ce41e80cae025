package org.rimanakuy.project.ui;

import com.vaadin.flow.component.Component;
import org.rimanakuy.project.ProjectRow;
import org.springframework.modulith.NamedInterface;

/** Something other modules add to the page of a work, in the order of their beans. Implemented downstream. */
@NamedInterface("sections")
public interface ProjectSection {

    /** Builds a new component each time: the page is built for every visit, and again after a correction. */
    Component of(ProjectRow project);
}
