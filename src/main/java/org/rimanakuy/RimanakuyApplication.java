package org.rimanakuy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the register. */
@SpringBootApplication
public class RimanakuyApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(RimanakuyApplication.class, arguments);
    }
}
