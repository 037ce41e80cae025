package org.rimanakuy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the register. */
@SpringBootApplication
public class RimanakuyApplication {

    public static void main(String[] arguments) {
        try {
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
}
