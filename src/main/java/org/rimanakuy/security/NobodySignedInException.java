package org.rimanakuy.security;

/** An act that must be signed was reached by nobody in particular: a mistake in the code, not of a person. */
public final class NobodySignedInException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NobodySignedInException() {
        super("Nobody is signed in");
    }
}
