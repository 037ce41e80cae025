package org.rimanakuy.security;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Without any account nobody could make the first: its login and password come from the environment, or the password is
 * made and printed once. An empty login opens none.
 */
@Component
@Profile("!demonstration")
@Order(10)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final AccountService service;
    private final SystemActs system;
    private final Passwords passwords;
    private final String login;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            AccountService service,
            SystemActs system,
            Passwords passwords,
            @Value("${rimanakuy.admin.login:admin}") String login,
            @Value("${rimanakuy.admin.password:}") String password) {
        this.accounts = accounts;
        this.service = service;
        this.system = system;
        this.passwords = passwords;
        this.login = login;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (login.isBlank() || accounts.count() > 0) {
            return;
        }
        var chosen = password.isBlank() ? passwords.generateFor(Account.normal(login)) : password;
        var holder = new AccountHolder(login, Set.of(Role.ADMINISTRATOR), Optional.empty());
        system.as("rimanakuy", Role.ADMINISTRATOR, () -> service.open(login, holder, chosen));
        if (password.isBlank()) {
            LOG.warn(
                    "First administrator: login {}, password {} (shown only now; change it after signing in)",
                    login,
                    chosen);
        } else {
            LOG.info("First administrator opened from the environment: login {}", login);
        }
    }
}
