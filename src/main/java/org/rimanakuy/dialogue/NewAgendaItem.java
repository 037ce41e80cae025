package org.rimanakuy.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * A point to be put on an agenda at a place it already has, as an import brings it.
 *
 * @param position among the points of its session, from 1
 * @param stateReason why it was postponed or dropped, where that is known
 */
public record NewAgendaItem(
        AgendaItemId id,
        SessionId session,
        int position,
        AgendaItemData data,
        ItemState state,
        @Nullable String stateReason) {}
