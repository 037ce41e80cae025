package org.rimanakuy.dialogue;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/** What can be an e-mail address; whether anybody reads there, only a letter shows. */
final class EmailAddress {

    static final int LENGTH = 254;
    private static final Pattern FORM = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    private EmailAddress() {}

    /** @return the address without surrounding space, null when blank */
    static @Nullable String optional(@Nullable String typed) {
        var address = Text.optional(typed, LENGTH);
        if (address != null && !FORM.matcher(address).matches()) {
            throw new InvalidInputRefusal("dialogue.refusal.email", address);
        }
        return address;
    }
}
