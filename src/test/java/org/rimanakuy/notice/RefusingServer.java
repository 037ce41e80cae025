package org.rimanakuy.notice;

import java.io.IOException;
import java.util.Optional;

/** A mail server that is polite and refuses every recipient. */
final class RefusingServer extends ScriptedServer {

    private final String refusal;

    /** @param refusal what it replies to a recipient, such as {@code 550 5.1.1 No such user} */
    RefusingServer(String refusal) throws IOException {
        this.refusal = refusal;
    }

    @Override
    Optional<String> answer(String line) {
        return Optional.of(line.startsWith("RCPT") ? refusal : "250 OK");
    }
}
