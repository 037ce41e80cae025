package org.rimanakuy.subscription;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Words that only the owner of an address gets to see: 128 bits that nobody guesses. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Tokens() {}

    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
