package org.rimanakuy.notice;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Turns letters into mail and hands them over. Without a server to hand them to, it says so and they wait. */
@Component
class MailServer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final @Nullable JavaMailSender sender;
    private final Sender from;
    private final Site site;
    private final Clock clock;

    @Autowired
    MailServer(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String host,
            Sender from,
            Site site,
            Clock clock) {
        this(Optional.ofNullable(sender.getIfAvailable()).filter(there -> !host.isBlank()), from, site, clock);
    }

    MailServer(Optional<JavaMailSender> sender, Sender from, Site site, Clock clock) {
        this.sender = sender.orElse(null);
        this.from = from;
        this.site = site;
        this.clock = clock;
    }

    MailState state() {
        if (sender == null) {
            return MailState.NO_SERVER;
        }
        return from.isKnown() ? MailState.READY : MailState.NO_SENDER;
    }

    /** Takes as long as the server does, bounded by the time-outs of {@code spring.mail.properties}: never within a transaction. */
    Delivery hand(LetterId id, Letter letter) {
        if (sender == null) {
            throw new IllegalStateException(state().name());
        }
        var message = new WatchedMessage(sender.createMimeMessage().getSession());
        try {
            write(message, id, letter);
            sender.send(message);
            return Delivery.TAKEN;
        } catch (MailException failure) {
            return Delivery.failed(failure, message.begun());
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            return new Delivery(Trouble.REFUSED, OneLine.of("" + unwritable.getMessage(), Delivery.REPLY));
        }
    }

    /** The same letter always goes under the same Message-ID, so that who gets it twice can see that it is one. */
    private void write(MimeMessage message, LetterId id, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        message.setFrom(from.internetAddress());
        message.setRecipient(
                MimeMessage.RecipientType.TO,
                new InternetAddress(
                        letter.recipient().address(), letter.recipient().name(), UTF_8));
        message.setSubject(letter.title(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + id + "@" + site.host() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.endingLink() instanceof String link) {
            message.setHeader("List-Unsubscribe", "<" + link + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader("Content-Language", letter.language().code());
        message.setContent(letter.attachments().isEmpty() ? ways(letter) : withFiles(letter));
    }

    private static Multipart withFiles(Letter letter) throws MessagingException {
        var whole = new MimeMultipart("mixed");
        var words = new MimeBodyPart();
        words.setContent(ways(letter));
        whole.addBodyPart(words);
        for (var attachment : letter.attachments()) {
            var type = attachment.isCalendar() ? "application/ics" : attachment.mediaType();
            var file = part(attachment, type);
            file.setDisposition(Part.ATTACHMENT);
            file.setFileName(attachment.name());
            whole.addBodyPart(file);
        }
        return whole;
    }

    /** Plain first: of several ways to say the same, a mail program takes the last it understands. */
    private static Multipart ways(Letter letter) throws MessagingException {
        var ways = new MimeMultipart("alternative");
        var plain = new MimeBodyPart();
        plain.setText(letter.body().text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(page(letter), UTF_8, "html");
        ways.addBodyPart(plain);
        ways.addBodyPart(html);
        for (var attachment : letter.attachments()) {
            if (attachment.isCalendar()) {
                ways.addBodyPart(part(attachment, attachment.mediaType()));
            }
        }
        return ways;
    }

    private static MimeBodyPart part(Attachment attachment, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), type)));
        return part;
    }

    private static String page(Letter letter) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="font: 16px/1.5 sans-serif; margin: 1em; max-width: 40em">
                %s</body></html>
                """.formatted(
                        letter.language().code(),
                        HtmlUtils.htmlEscape(letter.title(), UTF_8),
                        letter.body().html());
    }
}
