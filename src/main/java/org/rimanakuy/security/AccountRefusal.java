package org.rimanakuy.security;

import org.rimanakuy.shared.Refusal;

/** What cannot be done with an account. */
public final class AccountRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    AccountRefusal(String key, Object... arguments) {
        super(key, arguments);
    }
}
