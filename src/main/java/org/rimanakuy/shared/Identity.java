package org.rimanakuy.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Makes the identities of everything on record: UUID version 7, so that new rows land at the end of an index. */
public final class Identity {

    private static final NoArgGenerator IN_ORDER_OF_TIME = Generators.timeBasedEpochGenerator();

    private Identity() {}

    public static UUID next() {
        return IN_ORDER_OF_TIME.generate();
    }
}
