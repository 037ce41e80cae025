package org.rimanakuy.exchange.ministry;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the journal names as the subject of an import of budgets. */
final class RegisterSubject {

    static final UUID BUDGETS = UUID.nameUUIDFromBytes("budgets".getBytes(StandardCharsets.UTF_8));

    private RegisterSubject() {}
}
