package org.rimanakuy.agreement.ui;

import com.vaadin.flow.component.Component;
import org.rimanakuy.agreement.AgreementId;
import org.springframework.modulith.NamedInterface;

/** Something other modules add to the page of an agreement, in the order of their beans. Implemented downstream. */
@NamedInterface("sections")
public interface AgreementSection {

    /** @return a new component each time: the page is built for every visit, and again after a correction */
    Component of(AgreementId agreement);
}
