package org.rimanakuy.party;

/** A person who stood for a party no longer does: the end was written down, or the day came that had been. */
public record MandateEnded(MandateData mandate) {}
