package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.Component;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.ui.SessionSection;
import org.springframework.core.annotation.Order;

/** On the page of a session: how its minutes become an acta, and what whoever looks has to do for that. */
@org.springframework.stereotype.Component
@Order(2)
class ActaSection implements SessionSection {

    private final ActaServices services;

    ActaSection(ActaServices services) {
        this.services = services;
    }

    @Override
    public Component of(SessionRow session) {
        return new ActaPart(services, session);
    }
}
