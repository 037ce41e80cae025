package org.rimanakuy.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A mail server that answers each line as it is told to; the one the other tests use takes every letter. */
abstract class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket;

    ScriptedServer() throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** @return empty to say nothing at all */
    abstract Optional<String> answer(String line);

    final int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                continue;
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        say(caller, "220 mail.example");
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        for (var line = lines.readLine(); line != null && !line.startsWith("QUIT"); line = lines.readLine()) {
            var answer = answer(line);
            if (answer.isPresent()) {
                say(caller, answer.get());
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public final void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
