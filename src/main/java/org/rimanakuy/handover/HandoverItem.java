package org.rimanakuy.handover;

import java.time.LocalDate;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentId;

/** One commitment of a hand-over; accepted by whom, and with what remark. */
public record HandoverItem(
        CommitmentId commitment, Optional<LocalDate> acceptedOn, Optional<String> acceptedBy, Optional<String> remark) {

    public boolean isAccepted() {
        return acceptedOn.isPresent();
    }
}
