package org.rimanakuy.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Composite;

/** How whoever recorded the commitment classified it; never the words of the source, and shown as a classification. */
@Embeddable
public record Classification(
        @Enumerated(EnumType.ORDINAL) Weight weight,
        @Enumerated(EnumType.STRING) @Nullable Purpose purpose,
        @Enumerated(EnumType.STRING) @Nullable Output output,
        @Enumerated(EnumType.STRING) @Nullable Dimension dimension,
        boolean womenFocused)
        implements Composite {}
