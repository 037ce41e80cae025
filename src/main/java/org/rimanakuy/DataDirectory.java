package org.rimanakuy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The directory that holds a register, used by one process at a time; the operating system frees it when that process dies. */
class DataDirectory {

    private static final int SECONDS_TO_END = 60;

    private final FileChannel channel;
    private final Path path;

    private DataDirectory(FileChannel channel, Path path) {
        this.channel = channel;
        this.path = path;
    }

    /** @throws CannotStart when the directory cannot be written, or another process has it */
    static DataDirectory take(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart("The data directory " + path
                        + " is in use by another running Rimanakuy: stop that one, or choose another data directory.");
            }
            return new DataDirectory(channel, path);
        } catch (IOException failure) {
            throw new CannotStart("The data directory " + path + " cannot be used: " + failure, failure);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /**
     * Ends the database server of an application that was killed and could not stop it: the directory is ours now, so
     * whoever still works in it is nobody's.
     */
    void endOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var orphan = ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .filter(this::runsFromHere);
        if (orphan.isPresent()) {
            orphan.get().destroy();
            awaitEnd(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private boolean runsFromHere(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(it -> it.startsWith(path))
                .isPresent();
    }

    private void awaitEnd(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            throw new IOException("process " + process.pid() + " still uses it and does not end", stubborn);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for process " + process.pid(), interrupted);
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
