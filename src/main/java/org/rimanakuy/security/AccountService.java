package org.rimanakuy.security;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts. Whoever is changed here is signed out everywhere, so that old rights do not live on in a session. */
@Service
@Transactional
@PreAuthorize(Roles.IS_ADMINISTRATOR)
public class AccountService {

    private final Accounts accounts;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final OpenSessions sessions;
    private final SignInThrottle throttle;

    AccountService(
            Accounts accounts,
            Passwords passwords,
            CurrentUser currentUser,
            OpenSessions sessions,
            SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    @Transactional(readOnly = true)
    public List<AccountRow> all() {
        return accounts.all().stream().map(Account::row).toList();
    }

    /** @return the password made for the new account: the only time it can be read */
    public IssuedPassword open(String login, AccountHolder holder) {
        return open(login, holder, passwords.generateFor(Account.normal(login)));
    }

    IssuedPassword open(String login, AccountHolder holder, String password) {
        var account = new Account(login, holder, passwords.encode(Passwords.fit(password, Account.normal(login))));
        if (accounts.existsByLogin(account.login())) {
            throw new AccountRefusal("security.refusal.login-taken", account.login());
        }
        accounts.save(account);
        return new IssuedPassword(account.id(), account.login(), password);
    }

    public void change(UUID id, int seenVersion, AccountHolder holder) {
        var account = account(id).atVersion(seenVersion);
        if (account.administers() && !holder.roles().contains(Role.ADMINISTRATOR)) {
            refuseForOneself(id);
        }
        account.change(holder);
        sessions.endAllOf(account);
    }

    public void deactivate(UUID id, int seenVersion) {
        refuseForOneself(id);
        var account = account(id).atVersion(seenVersion);
        account.deactivate();
        sessions.endAllOf(account);
    }

    public void reactivate(UUID id, int seenVersion) {
        account(id).atVersion(seenVersion).reactivate();
    }

    public IssuedPassword resetPassword(UUID id, int seenVersion) {
        var account = account(id).atVersion(seenVersion);
        var password = passwords.generateFor(account.login());
        account.replacePassword(passwords.encode(password));
        sessions.endAllOf(account);
        return new IssuedPassword(id, account.login(), password);
    }

    /** Wrong guesses of the current password are throttled like sign-ins: a screen left open is no oracle. */
    @PreAuthorize(Roles.IS_SIGNED_IN)
    public void changeOwnPassword(String current, String wanted) {
        var account = account(currentUser.required().account());
        throttle.admit(account.login());
        if (!passwords.matches(current, account.passwordHash())) {
            throw new AccountRefusal("security.refusal.password-wrong");
        }
        throttle.forgive(account.login());
        account.replacePassword(passwords.encode(Passwords.fit(wanted, account.login())));
    }

    /** The register never loses its last administrator, because one can neither deactivate nor demote oneself. */
    private void refuseForOneself(UUID id) {
        if (currentUser.required().account().equals(id)) {
            throw new AccountRefusal("security.refusal.oneself");
        }
    }

    private Account account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new AccountRefusal("security.refusal.account-unknown"));
    }
}
