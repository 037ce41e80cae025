package org.rimanakuy.security;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.shared.Text;

/** A person who may sign in. Never deleted, because the journal names it; only deactivated. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String login;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party"))
    private @Nullable PartyId party;

    private boolean active;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String login, AccountHolder holder, String passwordHash) {
        this.id = Identity.next();
        this.login = normal(login);
        this.name = holder.name();
        this.party = holder.party().orElse(null);
        this.roles = EnumSet.copyOf(holder.roles());
        this.passwordHash = passwordHash;
        this.active = true;
    }

    /** Upper and lower case are the same login, as people expect of an address. */
    static String normal(@Nullable String login) {
        return Text.required(login, Text.TITLE).toLowerCase(Locale.ROOT);
    }

    Account atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    void change(AccountHolder holder) {
        name = holder.name();
        party = holder.party().orElse(null);
        roles.retainAll(holder.roles());
        roles.addAll(holder.roles());
    }

    void replacePassword(String hash) {
        passwordHash = hash;
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    boolean mayEnter() {
        return active;
    }

    boolean administers() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    String passwordHash() {
        return passwordHash;
    }

    String login() {
        return login;
    }

    UUID id() {
        return id;
    }

    SignedIn signedIn() {
        return new SignedIn(new Speaker(id, name, roles, Optional.ofNullable(party)), login);
    }

    AccountRow row() {
        return new AccountRow(id, version == null ? 0 : version, login, name, Set.copyOf(roles), party, active);
    }
}
