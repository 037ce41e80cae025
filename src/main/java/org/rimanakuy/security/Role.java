package org.rimanakuy.security;

/** What an account may do. An administrator keeps the accounts and can state nothing, so that role stands alone. */
public enum Role {
    SECRETARIAT,
    DELEGATE,
    GUARANTOR,
    ADMINISTRATOR;

    String authority() {
        return "ROLE_" + name();
    }
}
