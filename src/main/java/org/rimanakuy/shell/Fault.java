package org.rimanakuy.shell;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An unexpected failure with the number a person can read out on the telephone, found again in the log. */
record Fault(String id) {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Fault report(Throwable cause) {
        var fault = new Fault(String.format(Locale.ROOT, "F-%06X", RANDOM.nextInt(1 << 24)));
        LOG.error("Fault {}", fault.id(), cause);
        return fault;
    }
}
