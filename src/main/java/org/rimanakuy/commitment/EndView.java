package org.rimanakuy.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
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

    @Column(name = "document_id")
    private @Nullable UUID document;

    EndView(UUID proposal, PartyId party, GiveEndView given, LocalDate saidOn) {
        this.id = Identity.next();
        this.proposal = proposal;
        this.party = party;
        this.agrees = given.agrees();
        this.words = given.words();
        this.source = given.source();
        this.saidOn = saidOn;
        this.document = given.scan() == null ? null : given.scan().value();
    }

    @SuppressWarnings("NullAway.Init")
    protected EndView() {}

    UUID proposal() {
        return proposal;
    }

    Optional<DocumentId> scan() {
        return Optional.ofNullable(document).map(DocumentId::new);
    }

    /** @param files those of the views, as far as whoever asks may see them */
    EndViewRow row(Map<DocumentId, DocumentRow> files) {
        return new EndViewRow(party, agrees, words, Optional.ofNullable(source), scan().map(files::get), saidOn);
    }
}
