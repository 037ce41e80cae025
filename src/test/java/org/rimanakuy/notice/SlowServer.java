package org.rimanakuy.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A mail server that keeps to whom each letter went and takes its time to say that it has one, as many do. */
final class SlowServer implements AutoCloseable {

    private static final Pattern RECIPIENT = Pattern.compile("RCPT TO:<([^>]+)>.*");
    private static final int PAUSE_MILLISECONDS = 60;

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    SlowServer() throws IOException {
        this.socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** To whom, once for each letter. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            say(caller, "220 mail.example");
            var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
            var recipient = "";
            var inLetter = false;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var named = RECIPIENT.matcher(line);
                if (inLetter) {
                    if (line.equals(".")) {
                        inLetter = false;
                        taken.add(recipient);
                        later(() -> say(caller, "250 Taken"));
                    }
                } else if (line.startsWith("DATA")) {
                    inLetter = true;
                    say(caller, "354 Go ahead");
                } else {
                    recipient = named.matches() ? named.group(1) : recipient;
                    say(caller, "250 OK");
                }
            }
        } catch (IOException gone) {
            return; // the caller was killed
        }
    }

    private interface Saying {
        void say() throws IOException;
    }

    /** Before the caller says anything more, who waits for it. */
    private static void later(Saying saying) {
        CompletableFuture.delayedExecutor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS)
                .execute(() -> {
                    try {
                        saying.say();
                    } catch (IOException killed) {
                        return; // nobody listens any more
                    }
                });
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
