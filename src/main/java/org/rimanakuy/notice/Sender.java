package org.rimanakuy.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** In whose name letters go, as {@code rimanakuy.mail.from} says. */
@Component
public class Sender {

    private final @Nullable InternetAddress from;

    Sender(@Value("${rimanakuy.mail.from:}") String from) {
        try {
            this.from = from.isBlank() ? null : new InternetAddress(from, true);
        } catch (AddressException malformed) {
            throw new IllegalArgumentException("rimanakuy.mail.from is no mail address: " + from, malformed);
        }
    }

    boolean isKnown() {
        return from != null;
    }

    InternetAddress internetAddress() {
        return Objects.requireNonNull(from, "rimanakuy.mail.from");
    }

    /** The bare address; one that nobody reads where none is configured, because a calendar must name its organiser. */
    public String address(Site site) {
        return from == null ? "nobody@" + site.host() : from.getAddress();
    }
}
