package org.rimanakuy.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A message that knows whether its words began to go out: before that, no server can have taken it. */
final class WatchedMessage extends MimeMessage {

    private boolean begun;

    WatchedMessage(Session session) {
        super(session);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignored);
    }

    boolean begun() {
        return begun;
    }
}
