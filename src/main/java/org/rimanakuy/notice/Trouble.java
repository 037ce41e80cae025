package org.rimanakuy.notice;

/** Why a letter did not go. */
public enum Trouble {
    /** The mail server could not be reached, or broke off. */
    UNREACHABLE(false),
    /** The mail server does not accept the register's own name or password. */
    SIGN_IN(false),
    /** The mail server asks to try later. */
    POSTPONED(false),
    /** The mail server refuses this letter or this address for good. */
    REFUSED(true),
    /** It broke off when the server may have taken it already. */
    UNCLEAR(false),
    /** It came back from where it went. */
    RETURNED(true),
    /** What it was about is over. */
    TOO_LATE(true);

    private final boolean lasting;

    Trouble(boolean lasting) {
        this.lasting = lasting;
    }

    boolean isLasting() {
        return lasting;
    }
}
