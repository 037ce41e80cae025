package org.rimanakuy.notice;

/** What a letter says, twice the same; {@link Writing} makes it. */
public record LetterBody(String text, String html) {}
