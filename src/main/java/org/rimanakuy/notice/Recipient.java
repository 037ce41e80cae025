package org.rimanakuy.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/** Who gets a letter, under which name and at which address. Neither is ever logged. */
public record Recipient(String name, String address) {

    private static final int LENGTH = 254;
    private static final Pattern FORM = Pattern.compile("[!-~&&[^<>,;:\"()\\[\\]\\\\]]+@[^@]+\\.[^@]+");

    public Recipient {
        name = OneLine.of(name, Text.TITLE);
        if (!isAddress(address)) {
            throw new InvalidInputRefusal("notice.refusal.address", address);
        }
    }

    /** Whether a mail server would know what to do with it; whether anybody reads there, only a letter shows. */
    public static boolean isAddress(@Nullable String text) {
        if (text == null || text.length() > LENGTH || !FORM.matcher(text).matches()) {
            return false;
        }
        try {
            new InternetAddress(text, true).validate();
            return text.chars().allMatch(each -> each > ' ' && each < 127);
        } catch (AddressException malformed) {
            return false;
        }
    }
}
