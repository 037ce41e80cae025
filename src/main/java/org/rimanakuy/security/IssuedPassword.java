package org.rimanakuy.security;

import java.util.UUID;

/** A password made for somebody, to be shown once and handed over; only its hash is kept. */
public record IssuedPassword(UUID account, String login, String password) {

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "IssuedPassword[" + login + "]";
    }
}
