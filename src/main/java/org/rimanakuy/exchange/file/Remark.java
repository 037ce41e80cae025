package org.rimanakuy.exchange.file;

/** What a person should know about the files although nothing is wrong with them. */
public enum Remark {
    IGNORED_FILE,
    KEPT_FOR_LATER,
    READ_AS_WINDOWS,
    UNKNOWN_LINES
}
