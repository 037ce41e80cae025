package org.rimanakuy.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.journal.Act;
import org.rimanakuy.shared.Changes;

/** What the journal says about acts on the register as a whole. */
final class RegisterActs {

    private static final String KIND = "register";

    /** The journal's subject of everything that is done with the training record. */
    static final UUID TRAINING = UUID.nameUUIDFromBytes("training".getBytes(StandardCharsets.UTF_8));

    private static final UUID REAL = UUID.nameUUIDFromBytes("register".getBytes(StandardCharsets.UTF_8));

    private RegisterActs() {}

    static Act imported(ImportPlan done) {
        var counts = new LinkedHashMap<String, String>();
        for (var kind : Kind.values()) {
            var count = done.of(kind);
            if (count.created() + count.changed() > 0) {
                counts.put("{" + Changes.key(kind) + "}", "+" + count.created() + " ~" + count.changed());
            }
        }
        return Act.of("record-imported")
                .on(KIND, done.example() ? TRAINING : REAL, done.title())
                .with(counts);
    }

    static Act trainingRemoved(int commitments) {
        return Act.of("training-removed").on(KIND, TRAINING, Integer.toString(commitments));
    }
}
