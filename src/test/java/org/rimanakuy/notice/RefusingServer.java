package org.rimanakuy.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that is polite and refuses every recipient; the one the other tests use takes them all. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String refusal;

    /** @param refusal what it replies to a recipient, such as {@code 550 5.1.1 No such user} */
    RefusingServer(String refusal) throws IOException {
        this.refusal = refusal;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                return;
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        say(caller, "220 mail.example");
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        for (var line = lines.readLine(); line != null && !line.startsWith("QUIT"); line = lines.readLine()) {
            say(caller, line.startsWith("RCPT") ? refusal : "250 OK");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
