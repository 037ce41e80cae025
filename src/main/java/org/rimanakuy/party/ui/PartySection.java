package org.rimanakuy.party.ui;

import com.vaadin.flow.component.Component;
import org.rimanakuy.shared.PartyId;
import org.springframework.modulith.NamedInterface;

/** Something other modules add to the page of a party, in the order of their beans. Implemented downstream. */
@NamedInterface("sections")
public interface PartySection {

    /** @return a new component each time: the page is built for every visit, and again after a correction */
    Component of(PartyId party);
}
