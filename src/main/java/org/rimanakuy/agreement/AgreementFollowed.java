package org.rimanakuy.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day from which the register follows an agreement was set, moved or taken away. */
public record AgreementFollowed(
        AgreementId agreement, @Nullable LocalDate since) {}
