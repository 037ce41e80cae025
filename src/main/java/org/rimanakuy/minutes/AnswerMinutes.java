package org.rimanakuy.minutes;

import org.rimanakuy.dialogue.SessionId;

/**
 * A delegation answers to the text that it read.
 *
 * @param frozen number of the version that it read; an answer to an earlier one is refused
 */
public record AnswerMinutes(SessionId session, int frozen, Answer answer) {}
