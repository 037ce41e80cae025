package org.rimanakuy.fund;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;

/**
 * One entry of a ledger, as it was written.
 *
 * @param number from 1, in the order in which the ledger was written
 * @param reverses the entry it takes back, repeating what that said; empty for an entry of its own
 * @param reason why it takes that back
 * @param reversedBy the entry that takes this one back
 */
public record EntryRow(
        EntryId id,
        int number,
        AgreementId agreement,
        EntryData data,
        Instant recordedAt,
        @Nullable EntryId reverses,
        @Nullable String reason,
        @Nullable EntryId reversedBy) {

    EntryRow reversedBy(EntryId reversal) {
        return new EntryRow(id, number, agreement, data, recordedAt, reverses, reason, reversal);
    }

    /** Whether it counts: neither taken back nor taking something back. */
    public boolean stands() {
        return reverses == null && reversedBy == null;
    }
}
