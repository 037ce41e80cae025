package org.rimanakuy.minutes;

import org.rimanakuy.dialogue.SessionId;

/**
 * The minutes of a session became an acta: what was promised in it comes into force, in the same transaction. Published
 * before the text is settled and the record sealed, so that the acta can name what came into force by its number.
 */
public record ActaClosed(SessionId session, String number) {}
