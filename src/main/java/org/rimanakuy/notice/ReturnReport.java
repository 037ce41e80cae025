package org.rimanakuy.notice;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a letter of ours could not be delivered, as mail servers report it (RFC 3464).
 *
 * @param reply what the last server said, or else its code; may hold an address
 */
record ReturnReport(LetterId letter, String reply) {

    private static final Pattern OURS = Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@([^>]+)>");

    /** Reads a message. @return empty for one that is no report, reports a delay or a success, or is not about a letter of this site */
    static Optional<ReturnReport> in(MimeMessage message, String host) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String failed = null;
        String about = null;
        for (var index = 0; index < parts.getCount(); index++) {
            var part = parts.getBodyPart(index);
            if (part.isMimeType("message/delivery-status")) {
                failed = failed(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                about = new InternetHeaders(raw(part)).getHeader("Message-ID", null);
            }
        }
        return failed == null ? Optional.empty() : report(about, host, failed);
    }

    private static Optional<ReturnReport> report(@Nullable String about, String host, String failed) {
        var ours = OURS.matcher(about == null ? "" : about);
        if (!ours.find() || !ours.group(2).equals(host)) {
            return Optional.empty();
        }
        return Optional.of(
                new ReturnReport(new LetterId(UUID.fromString(ours.group(1))), OneLine.of(failed, Delivery.REPLY)));
    }

    /** One block of fields tells of the message, the next of the one recipient that each of our letters has. */
    private static @Nullable String failed(BodyPart status) throws MessagingException, IOException {
        try (var blocks = raw(status)) {
            var fields = new InternetHeaders(blocks);
            if (fields.getHeader("Action") == null) {
                fields = new InternetHeaders(blocks);
            }
            var action = fields.getHeader("Action", null);
            if (action == null || !action.strip().equalsIgnoreCase("failed")) {
                return null;
            }
            var said = fields.getHeader("Diagnostic-Code", null);
            return said == null ? "" + fields.getHeader("Status", null) : said;
        }
    }

    private static java.io.InputStream raw(Part part) throws MessagingException, IOException {
        return part.getDataHandler().getDataSource().getInputStream();
    }
}
