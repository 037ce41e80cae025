package org.rimanakuy.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One mail server for all tests of a JVM, on this machine only; it takes whatever it is given and passes nothing on. */
public final class TestMail {

    private static @Nullable GreenMail server;

    private TestMail() {}

    public static synchronized GreenMail server() {
        if (server == null) {
            var started = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            started.start();
            server = started;
        }
        return server;
    }

    public static int port() {
        return server().getSmtp().getServerSetup().getPort();
    }

    /** What came for one address; tests that run beside others look at their own addresses only. */
    public static List<MimeMessage> cameFor(String address) {
        return Stream.of(server().getReceivedMessages())
                .filter(message -> isFor(message, address))
                .toList();
    }

    private static boolean isFor(MimeMessage message, String address) {
        try {
            return message.getHeader("To", ",").contains(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
