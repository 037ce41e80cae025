package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.Component;
import org.rimanakuy.dialogue.SessionRow;
import org.springframework.modulith.NamedInterface;

/** Something other modules add to the page of a session, in the order of their beans. Implemented downstream. */
@NamedInterface("sections")
public interface SessionSection {

    /** @return a new component each time: the page is built for every visit, and again after an act */
    Component of(SessionRow session);
}
