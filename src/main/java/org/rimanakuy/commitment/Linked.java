package org.rimanakuy.commitment;

/** Another commitment that one was linked to, because they are about the same thing. */
public record Linked(String number, String title) {}
