package org.rimanakuy.commitment.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.shared.InvalidInputRefusal;

/** The commitment that an address names. */
final class AddressedCommitment {

    static final String NUMBER = "number";

    private AddressedCommitment() {}

    /** @return empty when the address names none, or cannot be a number */
    static Optional<CommitmentNumber> in(BeforeEvent event) {
        try {
            return event.getRouteParameters().get(NUMBER).map(CommitmentNumber::parse);
        } catch (InvalidInputRefusal noNumber) {
            return Optional.empty();
        }
    }

    static RouteParameters of(CommitmentNumber number) {
        return new RouteParameters(NUMBER, number.toString());
    }
}
