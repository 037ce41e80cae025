package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentSheet;
import org.springframework.modulith.NamedInterface;

/** Something other modules add to the page of a commitment, in the order of their beans. Implemented downstream. */
@NamedInterface("sections")
public interface CommitmentSection {

    /** @return a new component each time the page is built; empty where there is nothing to tell */
    Optional<Component> of(CommitmentSheet sheet);
}
