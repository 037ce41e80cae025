package org.rimanakuy;

/** Why the register could not start, in one sentence that says what to do about it. */
class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
