package org.rimanakuy.notice;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The mailbox to which undeliverable letters come back. What reports one is marked as seen; all else is left as it is,
 * for the person who reads that mailbox, and nothing is deleted.
 */
@Component
class ReturnedMail {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnedMail.class);
    private static final String TIMEOUT = "30000";
    private static final int LARGEST = 5_000_000;

    /** @param host blank where nobody configured one */
    record Mailbox(String host, int port, boolean tls, String user, String password) {}

    private final Mailbox mailbox;
    private final Outbox outbox;
    private final Site site;
    private long validity;
    private long read;

    @Autowired
    ReturnedMail(
            @Value("${rimanakuy.returns.host}") String host,
            @Value("${rimanakuy.returns.port}") int port,
            @Value("${rimanakuy.returns.tls}") boolean tls,
            @Value("${rimanakuy.returns.user}") String user,
            @Value("${rimanakuy.returns.password}") String password,
            Outbox outbox,
            Site site) {
        this(new Mailbox(host, port, tls, user, password), outbox, site);
    }

    ReturnedMail(Mailbox mailbox, Outbox outbox, Site site) {
        this.mailbox = mailbox;
        this.outbox = outbox;
        this.site = site;
    }

    /** Reads what came since the last time; the first time after a start, all of it. */
    synchronized void read() {
        if (mailbox.host().isBlank()) {
            return;
        }
        try (var store = Session.getInstance(properties()).getStore(mailbox.tls() ? "imaps" : "imap")) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                read(inbox);
            }
        } catch (MessagingException failure) {
            LOG.warn(
                    "The mailbox for returned letters could not be read: {}",
                    failure.getClass().getSimpleName());
        }
    }

    private void read(Folder inbox) throws MessagingException {
        var numbered = (UIDFolder) inbox;
        if (numbered.getUIDValidity() != validity) {
            validity = numbered.getUIDValidity();
            read = 0;
        }
        for (var message : numbered.getMessagesByUID(read + 1, UIDFolder.LASTUID)) {
            var number = numbered.getUID(message);
            if (number > read) {
                read(message);
                read = number;
            }
        }
    }

    private void read(Message message) throws MessagingException {
        if (message.isSet(Flags.Flag.SEEN) || message.getSize() > LARGEST) {
            return;
        }
        try {
            var report = ReturnReport.in((MimeMessage) message, site.host());
            if (report.isPresent()) {
                outbox.returned(
                        report.get().letter(),
                        new Delivery(Trouble.RETURNED, report.get().reply()));
                message.setFlag(Flags.Flag.SEEN, true);
            }
        } catch (MessagingException | IOException unreadable) {
            LOG.info("A message in the mailbox for returned letters cannot be read; it is left there");
        }
    }

    /** Looking at a message does not mark it as seen. */
    private Properties properties() {
        var properties = new Properties();
        for (var protocol : new String[] {"mail.imap", "mail.imaps"}) {
            properties.setProperty(protocol + ".peek", "true");
            properties.setProperty(protocol + ".connectiontimeout", TIMEOUT);
            properties.setProperty(protocol + ".timeout", TIMEOUT);
            properties.setProperty(protocol + ".writetimeout", TIMEOUT);
            properties.setProperty(protocol + ".ssl.checkserveridentity", "true");
        }
        return properties;
    }
}
