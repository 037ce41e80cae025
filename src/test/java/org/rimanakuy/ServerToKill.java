package org.rimanakuy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.minutes.SessionToType;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** The application as a process of its own, with a session to type the minutes of. Says on its output when it is ready. */
public final class ServerToKill {

    /** Followed by the code of the session and the password of {@code ana}. */
    public static final String READY = "Ready to be killed: ";

    private ServerToKill() {}

    public static void main(String[] arguments) {
        try {
            start(arguments);
        } catch (IOException | RuntimeException failed) {
            failed.printStackTrace(System.out);
            // the embedded database would keep the process alive, and whoever waits for it waiting
            Runtime.getRuntime().exit(1);
        }
    }

    private static void start(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var application = new SpringApplication(RimanakuyApplication.class);
        application.addInitializers(new DatabaseChoice());
        var context = application.run(
                "--server.port=" + arguments[1],
                "--rimanakuy.database=embedded",
                "--rimanakuy.data=" + data,
                "--rimanakuy.admin.login=",
                "--logging.level.root=warn");
        var known = data.resolve("session");
        if (!Files.exists(known)) {
            Files.writeString(known, new SessionToType(context).code + " " + password(context));
        }
        System.out.println(READY + Files.readString(known));
    }

    private static String password(ApplicationContext context) {
        return context.getBean(SystemActs.class)
                .as(
                        "prueba",
                        Role.ADMINISTRATOR,
                        () -> context.getBean(AccountService.class)
                                .open(
                                        "ana",
                                        new AccountHolder("Ana Ccallo", Set.of(Role.SECRETARIAT), Optional.empty())))
                .password();
    }
}
