package org.rimanakuy.notice;

import java.util.UUID;

/**
 * A mail server refused a letter for good, or it came back.
 *
 * @param purpose and {@code about} as the letter had them
 * @param returned whether it came back after it had been taken
 */
public record LetterUndeliverable(String purpose, UUID about, boolean returned) {}
