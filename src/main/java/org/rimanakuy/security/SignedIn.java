package org.rimanakuy.security;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session. Equal by account, so that all sessions of one account can be ended together. */
final class SignedIn implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final Speaker speaker;
    private final String login;

    SignedIn(Speaker speaker, String login) {
        this.speaker = speaker;
        this.login = login;
    }

    Speaker speaker() {
        return speaker;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(speaker);
    }

    static List<SimpleGrantedAuthority> authorities(Speaker speaker) {
        return speaker.roles().stream()
                .map(Role::authority)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public String getUsername() {
        return login;
    }

    /** Never carried in a session. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && speaker.account().equals(that.speaker.account());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(speaker.account());
    }
}
