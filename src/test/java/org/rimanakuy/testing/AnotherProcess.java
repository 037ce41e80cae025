package org.rimanakuy.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** A Java process with the classes of this one, to be killed. */
public final class AnotherProcess {

    private AnotherProcess() {}

    /** Not started yet. @param data a directory of its own, which comes first among its arguments */
    public static ProcessBuilder of(Class<?> main, Path data, String... more) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                main.getName(),
                data.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .directory(data.getParent().toFile()) // where no migrations lie beside those of the class path
                .redirectErrorStream(true);
    }

    public static void startAfresh(Path data) throws IOException {
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data.getParent());
    }

    /** Of this process, which was started elsewhere. */
    private static String classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
