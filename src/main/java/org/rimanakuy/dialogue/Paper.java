package org.rimanakuy.dialogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;

/** A paper to a point of the agenda, as it is kept. */
@Embeddable
record Paper(
        String title,
        @Nullable LocalDate handedOutOn,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "document_id")) @Nullable
        DocumentId document) {

    Paper(AgendaItemRow.Paper paper) {
        this(paper.title(), paper.handedOutOn(), paper.document());
    }

    AgendaItemRow.Paper row() {
        return new AgendaItemRow.Paper(title, handedOutOn, document);
    }
}
