package org.rimanakuy.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that falls silent: at a recipient, or once it has the whole letter. */
final class SilentServer implements AutoCloseable {

    enum At {
        RECIPIENT,
        END
    }

    private final ServerSocket socket;
    private final At at;

    SilentServer(At at) throws IOException {
        this.at = at;
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
                continue;
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        say(caller, "220 mail.example");
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        var letter = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (at == At.RECIPIENT && line.startsWith("RCPT") || letter && line.equals(".")) {
                continue;
            }
            letter |= line.startsWith("DATA");
            if (!letter) {
                say(caller, "250 OK");
            } else if (line.startsWith("DATA")) {
                say(caller, "354 Go ahead");
            }
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
