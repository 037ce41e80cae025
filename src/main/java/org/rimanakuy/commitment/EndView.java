package org.rimanakuy.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartyId;

/** What a beneficiary said to a proposed end, once. */
@Entity
@Immutable
@Table(name = "end_view")
class EndView {

    @Id
    @Column(name = "view_id")
    private UUID id;

    @Column(name = "proposal_id")
    private UUID proposal;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    private PartyId party;

    private boolean agrees;

    private String words;

    private @Nullable String source;

    private LocalDate saidOn;

    EndView(UUID proposal, PartyId party, GiveEndView given, LocalDate saidOn) {
        this.id = Identity.next();
        this.proposal = proposal;
        this.party = party;
        this.agrees = given.agrees();
        this.words = given.words();
        this.source = given.source();
        this.saidOn = saidOn;
    }

    @SuppressWarnings("NullAway.Init")
    protected EndView() {}

    UUID proposal() {
        return proposal;
    }

    EndViewRow row() {
        return new EndViewRow(party, agrees, words, Optional.ofNullable(source), saidOn);
    }
}
