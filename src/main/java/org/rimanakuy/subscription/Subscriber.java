package org.rimanakuy.subscription;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Language;

/**
 * Somebody who is told.
 *
 * @param account whose it is; empty for a reader who has none
 * @param address confirmed; empty for somebody with an account who looks into the workspace instead
 * @param token opens the page on which all of it can be changed and ended, for whoever has it
 * @param told how far
 * @param stopped whether letters to this address do not arrive, so that none are written
 */
record Subscriber(
        UUID id,
        int version,
        @Nullable UUID account,
        @Nullable String address,
        Language language,
        Rhythm rhythm,
        String token,
        NewsReader.Mark told,
        boolean stopped,
        Set<Topic> topics) {}
