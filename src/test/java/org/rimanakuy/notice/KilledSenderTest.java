package org.rimanakuy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rimanakuy.testing.AnotherProcess;
import org.rimanakuy.testing.TestMail;

/** A process killed with the signal that none can hear, in the middle of sending, and started again. */
class KilledSenderTest {

    private static final Path DATA = Path.of("target", "killed-sender").toAbsolutePath();
    private static final int SOME = 20;

    private static Process start(int port) throws IOException {
        return AnotherProcess.of(SenderToKill.class, DATA, Integer.toString(port))
                .redirectOutput(output())
                .start();
    }

    private static File output() {
        return DATA.resolveSibling("killed-sender.log").toFile();
    }

    @Test
    void of_the_notices_of_a_sender_that_was_killed_none_is_lost_and_none_goes_twice() throws Exception {
        AnotherProcess.startAfresh(DATA);
        var killed = start(TestMail.port());
        await().atMost(Duration.ofMinutes(3)).until(() -> taken().size() >= SOME || !killed.isAlive());
        killed.destroyForcibly().waitFor();
        assertThat(taken()).hasSizeBetween(SOME, SenderToKill.MANY - 1);

        start(TestMail.port()).waitFor();
        var told = Files.readAllLines(output().toPath());
        assertThat(told.getLast()).startsWith(SenderToKill.DONE);
        assertThat(taken()).doesNotHaveDuplicates();
        var sent = addresses(told, " SENT null");
        var unclear = addresses(told, " FAILED UNCLEAR");
        assertThat(unclear).as("at most what its threads had in hand").hasSizeLessThanOrEqualTo(2);
        assertThat(taken()).containsAll(sent);
        assertThat(IntStream.range(0, SenderToKill.MANY).mapToObj(SenderToKill::address))
                .allMatch(address -> sent.contains(address) || unclear.contains(address));
    }

    /** To whom, once for each letter that the mail server took. */
    private static List<String> taken() {
        return Stream.of(TestMail.server().getReceivedMessages())
                .map(KilledSenderTest::recipient)
                .filter(address -> address.endsWith(SenderToKill.DOMAIN))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> addresses(List<String> told, String fate) {
        return told.stream()
                .filter(line -> line.endsWith(fate))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }
}
