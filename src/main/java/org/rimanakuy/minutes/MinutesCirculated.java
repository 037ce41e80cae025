package org.rimanakuy.minutes;

import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartyId;

/**
 * A text went to all who attended; published in the same transaction.
 *
 * @param version the how manieth
 * @param delegations those that are asked for their answer
 */
public record MinutesCirculated(
        SessionId session,
        int version,
        LocalDate correctionsUntil,
        LocalDate answersUntil,
        List<PartyId> delegations) {}
