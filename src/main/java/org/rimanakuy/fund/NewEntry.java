package org.rimanakuy.fund;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;

/**
 * An entry that a {@link GrowingLedger} took, to be written.
 *
 * @param reverses the entry it takes back, repeating what that said
 * @param reason why it takes that back
 */
public record NewEntry(
        EntryId id,
        AgreementId agreement,
        EntryData data,
        @Nullable EntryId reverses,
        @Nullable String reason) {}
