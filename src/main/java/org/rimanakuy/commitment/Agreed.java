package org.rimanakuy.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/**
 * Why a promise was changed and who agreed to it; nothing about a promise changes without.
 *
 * @param approval the session or the document that approved it
 * @param document the scan of it, where there is one
 */
@Embeddable
public record Agreed(
        String reason,
        String approval,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "approved_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "approved_precision"))
        PartialDate approvedOn,

        @Column(name = "document_id") @Nullable UUID document) {

    public Agreed {
        reason = Text.required(reason, Text.NOTE);
        approval = Text.required(approval, Text.SOURCE);
    }

    Optional<DocumentId> scan() {
        return Optional.ofNullable(document).map(DocumentId::new);
    }
}
