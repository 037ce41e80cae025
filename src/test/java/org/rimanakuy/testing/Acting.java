package org.rimanakuy.testing;

import java.util.function.Supplier;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.springframework.context.ApplicationContext;

/** Lets a test put things on record without a screen, as the secretariat would. */
public final class Acting {

    private Acting() {}

    public static <T> T asSecretariat(ApplicationContext context, Supplier<T> act) {
        return context.getBean(SystemActs.class).as("Secretaría de prueba", Role.SECRETARIAT, act);
    }

    public static void asSecretariat(ApplicationContext context, Runnable act) {
        asSecretariat(context, () -> {
            act.run();
            return true;
        });
    }

    /** @return the password of a new account */
    public static String account(ApplicationContext context, String login, AccountHolder holder) {
        return context.getBean(SystemActs.class)
                .as(
                        "Administración de prueba",
                        Role.ADMINISTRATOR,
                        () -> context.getBean(AccountService.class).open(login, holder))
                .password();
    }
}
