package org.rimanakuy.dialogue;

import java.time.Instant;

/**
 * An invitation that went out.
 *
 * @param sequence from 1
 * @param letters how many were posted; what became of them is told with the letters
 * @param unreached how many had no address
 */
public record InvitationRow(int sequence, Instant sentAt, int letters, int unreached, Announcement said) {}
