package org.rimanakuy.commitment;

/** A commitment that is about to be put on record and one that may be the same. */
public record Resemblance(String number, String title, Twin twin) {}
