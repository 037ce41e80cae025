package org.rimanakuy.dialogue;

/**
 * A point that puts itself on an agenda.
 *
 * @param about the code of the line or the number of the commitment it is about
 * @param lacks for a commitment, message key of what it lacks; empty for a pending point
 */
public record ProposedPoint(ItemOrigin origin, String about, String title, String lacks) {}
