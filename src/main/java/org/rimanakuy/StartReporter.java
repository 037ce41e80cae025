package org.rimanakuy;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence what an operator can mend; everything else is left to Spring, trace and all. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReporter implements SpringBootExceptionReporter {

    private final @Nullable ConfigurableApplicationContext context;

    StartReporter(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence != null) {
                System.err.println(sentence);
                return true;
            }
        }
        return false;
    }

    private @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart told -> told.getMessage();
            case PortInUseException taken ->
                "Port " + taken.getPort()
                        + " is taken by another program: choose another one with --server.port=NUMBER.";
            case SQLException refused
            when isAboutTheConnection(refused) ->
                "The database at " + url() + " cannot be used: " + refused.getMessage();
            default -> null;
        };
    }

    /** SQL states of class 08 (no connection) and 28 (wrong user or password), and MariaDB's 1049 (no such database). */
    private static boolean isAboutTheConnection(SQLException refused) {
        var state = refused.getSQLState();
        return refused.getErrorCode() == 1049 || (state != null && (state.startsWith("08") || state.startsWith("28")));
    }

    private @Nullable String url() {
        return context == null ? null : context.getEnvironment().getProperty("spring.datasource.url");
    }
}
