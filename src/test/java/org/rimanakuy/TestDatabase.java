package org.rimanakuy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.testing.TestMail;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * One embedded MariaDB and one mail server for all tests of a JVM, empty when the first of them starts; it also tests that
 * the embedded database works.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static @Nullable EmbeddedDatabase database;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var running = running();
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                context,
                "spring.datasource.url=" + running.url(),
                "spring.datasource.username=" + running.user(),
                "spring.datasource.password=" + running.password(),
                "rimanakuy.documents="
                        + Path.of(
                                        "target",
                                        "test-documents",
                                        Long.toString(ProcessHandle.current().pid()))
                                .toAbsolutePath(),
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + TestMail.port(),
                "rimanakuy.mail.from=Mesa de prueba <mesa@rimanakuy.example>",
                "rimanakuy.site=https://registro.example",
                "rimanakuy.quiet.from=00:00", // tests run at any hour
                "rimanakuy.quiet.until=00:00",
                "rimanakuy.digest.look-every=1000d", // tests look when they want to
                "rimanakuy.admin.login="); // no first administrator: tests start with no account
    }

    private static synchronized EmbeddedDatabase running() {
        if (database == null) {
            var started = EmbeddedDatabase.start(Path.of("target", "test-data").toAbsolutePath());
            SpringApplication.getShutdownHandlers().add(started::stop);
            empty(started);
            database = started;
        }
        return database;
    }

    private static void empty(EmbeddedDatabase started) {
        try (var connection = DriverManager.getConnection(started.url(), started.user(), started.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database rimanakuy");
            statement.execute("create database rimanakuy character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
