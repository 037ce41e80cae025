package org.rimanakuy.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.shared.Identity;

/** That a commitment should end. It stays on record whatever became of it. */
@Entity
@Table(name = "end_proposal")
class EndProposal {

    @Id
    @Column(name = "proposal_id")
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "commitment_id"))
    private CommitmentId commitment;

    @Embedded
    private EndTerms terms;

    private LocalDate proposedOn;

    private LocalDate viewsUntil;

    private @Nullable LocalDate settledOn;

    @Enumerated(EnumType.STRING)
    private @Nullable EndOutcome outcome;

    private @Nullable String outcomeReason;

    EndProposal(ProposeEnd proposed, LocalDate today, int daysForViews) {
        this.id = Identity.next();
        this.commitment = proposed.commitment();
        this.terms = proposed.terms();
        this.proposedOn = today;
        this.viewsUntil = today.plusDays(daysForViews);
    }

    @SuppressWarnings("NullAway.Init")
    protected EndProposal() {}

    void settle(EndOutcome how, LocalDate today, @Nullable String reason) {
        outcome = how;
        settledOn = today;
        outcomeReason = reason;
    }

    UUID id() {
        return id;
    }

    /** @param files the scans of the views, as far as whoever asks may see them */
    EndProposalRow row(List<EndView> views, Map<DocumentId, DocumentRow> files) {
        return new EndProposalRow(
                id,
                terms,
                proposedOn,
                viewsUntil,
                Optional.ofNullable(settledOn),
                Optional.ofNullable(outcome),
                Optional.ofNullable(outcomeReason),
                views.stream().map(view -> view.row(files)).toList());
    }
}
