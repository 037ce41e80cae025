package org.rimanakuy.security;

/** The roles as annotations need them: names for {@code @RolesAllowed}, expressions for {@code @PreAuthorize}. */
public final class Roles {

    public static final String SECRETARIAT = "SECRETARIAT";
    public static final String DELEGATE = "DELEGATE";
    public static final String GUARANTOR = "GUARANTOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    public static final String IS_SECRETARIAT = "hasRole('SECRETARIAT')";
    public static final String IS_DELEGATE = "hasRole('DELEGATE')";
    public static final String IS_GUARANTOR = "hasRole('GUARANTOR')";
    public static final String IS_ADMINISTRATOR = "hasRole('ADMINISTRATOR')";
    public static final String IS_SIGNED_IN = "isAuthenticated() and !isAnonymous()";
    public static final String ANYONE = "permitAll()";

    private Roles() {}
}
