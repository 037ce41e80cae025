package org.rimanakuy.notice;

import java.io.IOException;
import java.util.Optional;

/** A mail server that falls silent: at a recipient, or once it has the whole letter. */
final class SilentServer extends ScriptedServer {

    enum At {
        RECIPIENT,
        END
    }

    private final At at;
    private volatile boolean inLetter;

    SilentServer(At at) throws IOException {
        this.at = at;
    }

    @Override
    Optional<String> answer(String line) {
        if (line.startsWith("EHLO")) {
            inLetter = false; // another caller
        }
        if (inLetter || at == At.RECIPIENT && line.startsWith("RCPT")) {
            return Optional.empty();
        }
        inLetter = line.startsWith("DATA");
        return Optional.of(inLetter ? "354 Go ahead" : "250 OK");
    }
}
