package org.rimanakuy.shell;

/** Something on record as a person saw it: what it said, and the version that said it. */
public record Seen<D extends Record>(int version, D data) {}
