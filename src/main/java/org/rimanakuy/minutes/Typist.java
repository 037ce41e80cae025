package org.rimanakuy.minutes;

import java.util.UUID;

/** Who types in a line. */
public record Typist(UUID account, String name) {}
