package org.rimanakuy;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB of the register's own, for those who have no database server: everything it holds lies in one directory
 * and is there again at the next start, even when the last one ended in a power cut.
 */
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "rimanakuy";

    private final EmbeddedMariaDb server;
    private final DataDirectory directory;
    private final String password;

    private EmbeddedDatabase(EmbeddedMariaDb server, DataDirectory directory, String password) {
        this.server = server;
        this.directory = directory;
        this.password = password;
    }

    /**
     * @param data where the register keeps everything, absolute
     * @throws CannotStart when another process uses the directory, or the server does not come up
     */
    static EmbeddedDatabase start(Path data) {
        var directory = DataDirectory.take(data);
        try {
            var home = Files.createDirectories(data.resolve("mariadb"));
            directory.endOrphan(EmbeddedMariaDb.pidFile(home));
            var password = newPassword();
            var initFile = writeInitFile(home, password);
            var server = EmbeddedMariaDb.in(home, initFile);
            LOG.info("Starting the embedded database in {}", home);
            server.prepare();
            server.start();
            Files.delete(initFile);
            return new EmbeddedDatabase(server, directory, password);
        } catch (IOException | RuntimeException failure) {
            directory.release();
            throw new CannotStart(
                    "The embedded database in " + data + " does not start: " + failure.getMessage(), failure);
        }
    }

    /** The password lives as long as the server does: whoever may read the directory needs none, and nobody else gets in. */
    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Path writeInitFile(Path home, String password) throws IOException {
        var file = home.resolve("init.sql");
        Files.deleteIfExists(file);
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all privileges on %1$s.* to '%1$s'@'127.0.0.1';
                delete from mysql.global_priv where User = '';
                delete from mysql.db where User = '';
                drop database if exists test;
                flush privileges;
                """.formatted(NAME, password));
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + NAME;
    }

    String user() {
        return NAME;
    }

    String password() {
        return password;
    }

    void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException failure) {
            LOG.warn("The embedded database did not stop in an orderly way; it recovers at the next start", failure);
        } finally {
            directory.release();
        }
    }
}
