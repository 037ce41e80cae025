package org.rimanakuy.handover;

import java.time.LocalDate;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.document.DocumentId;

/**
 * One commitment of a hand-over; accepted by whom, and with what remark.
 *
 * @param scan of the paper on which it was accepted, where the secretariat recorded that
 */
public record HandoverItem(
        CommitmentId commitment,
        Optional<LocalDate> acceptedOn,
        Optional<String> acceptedBy,
        Optional<String> remark,
        Optional<DocumentId> scan) {

    public boolean isAccepted() {
        return acceptedOn.isPresent();
    }
}
