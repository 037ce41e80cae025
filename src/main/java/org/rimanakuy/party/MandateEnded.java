package org.rimanakuy.party;

/** A person who stood for a party no longer does; until then nobody had written down that it would end. */
public record MandateEnded(MandateData mandate) {}
