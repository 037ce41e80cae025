package org.rimanakuy.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes, judges and hashes passwords. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    /** Bytes, not characters: bcrypt reads no further. */
    static final int LONGEST = 72;

    /** No letters or digits that are mistaken for one another on paper; thirty of them, sixteen times, are 78 bits. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz2345679";

    /** Enough for a login of one letter. */
    private static final int TURNS = 1_000;

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = encode(generate());
    }

    /** @return one that is fit for those logins: a short one may stand in a password by chance */
    String generateFor(String... logins) {
        var password = generate();
        for (var turn = 0; turn < TURNS && Arrays.stream(logins).anyMatch(password::contains); turn++) {
            password = generate();
        }
        return password;
    }

    private String generate() {
        var password = new StringBuilder();
        for (var group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (var letter = 0; letter < GROUP_LENGTH; letter++) {
                password.append(READABLE.charAt(random.nextInt(READABLE.length())));
            }
        }
        return password.toString();
    }

    String encode(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The encoder made no hash");
        }
        return hash;
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** Takes as long as a real comparison, so that the time of an answer does not tell whether a login exists. */
    void pretendToMatch(String password) {
        encoder.matches(password, nobodys);
    }

    /** @return the password, when it is fit to be one */
    static String fit(@Nullable String password, String login) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw new AccountRefusal("security.refusal.password-short", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new AccountRefusal("security.refusal.password-long", LONGEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(login)
                || password.codePoints().distinct().count() < GROUP_LENGTH) {
            throw new AccountRefusal("security.refusal.password-guessable");
        }
        return password;
    }
}
