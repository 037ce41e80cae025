package org.rimanakuy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.rimanakuy.exchange.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the register; or, when its name is followed by a command, does that and ends. */
@SpringBootApplication
public class RimanakuyApplication {

    public static void main(String[] arguments) {
        try {
            if (Command.in(arguments).isPresent()) {
                System.exit(SpringApplication.exit(application().run(withoutPort(arguments))));
            }
            application().run(arguments);
        } catch (RuntimeException toldAlready) {
            System.exit(1);
        }
    }

    private static SpringApplication application() {
        var application = new SpringApplication(RimanakuyApplication.class);
        application.addInitializers(new DatabaseChoice());
        return application;
    }

    /** A command serves nobody; but the workspace's beans want a web application to sit in, so it has one that nobody reaches. */
    private static String[] withoutPort(String[] arguments) {
        return Stream.concat(Arrays.stream(arguments), Stream.of("--server.port=-1"))
                .toArray(String[]::new);
    }
}
