package org.rimanakuy.minutes;

/**
 * A line of a later acta that changes an earlier one.
 *
 * @param acta number of the later acta, and {@code line} the code of its line
 * @param changes the number of the earlier acta, or the code of its line
 */
public record AddendumRow(String acta, String line, String changes, String text) {}
