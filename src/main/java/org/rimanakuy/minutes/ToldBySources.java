package org.rimanakuy.minutes;

import org.rimanakuy.dialogue.SessionId;

/** What published sources tell of a session came on record, or was corrected, in the same transaction. */
public record ToldBySources(SessionId session) {}
