package org.rimanakuy.shared;

/** A record whose changes are told part by part, not as one value. */
public interface Composite {}
