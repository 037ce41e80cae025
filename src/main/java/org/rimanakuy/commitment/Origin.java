package org.rimanakuy.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.shared.Composite;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * Where a commitment comes from.
 *
 * @param minutesLine code of the minutes line it was made in
 * @param source the document in which it can be read
 */
@Embeddable
public record Origin(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "agreement_id")) @Nullable
        AgreementId agreement,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "clause_id")) @Nullable
        ClauseId clause,

        @Nullable String minutesLine,
        @Nullable String source)
        implements Composite {

    public static final Origin UNKNOWN = new Origin(null, null, null, null);

    public Origin {
        minutesLine = Text.optional(minutesLine, Text.CODE);
        source = Text.optional(source, Text.SOURCE);
        if (clause != null && agreement == null) {
            throw new InvalidInputRefusal("commitment.refusal.clause-without-agreement");
        }
    }
}
