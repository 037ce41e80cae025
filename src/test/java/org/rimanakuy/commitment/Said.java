package org.rimanakuy.commitment;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;

/** Statements for tests, in one line each. */
final class Said {

    private Said() {}

    static StatementData reported(String on, Standing standing) {
        return said(Voice.PROMISOR, on, standing, null, null, false);
    }

    static StatementData told(String on, Standing standing) {
        return said(Voice.COMMUNITY, on, standing, null, null, false);
    }

    static StatementData disputed(String on, Standing standing) {
        return said(Voice.COMMUNITY, on, standing, null, null, true);
    }

    static StatementData found(String on, Standing standing) {
        return said(Voice.GUARANTOR, on, standing, null, null, false);
    }

    static StatementData foundFulfilled(String on, String fulfilledOn) {
        return said(Voice.GUARANTOR, on, Standing.FULFILLED, fulfilledOn, null, false);
    }

    static StatementData published(String on, Standing standing) {
        return said(Voice.OTHER, on, standing, null, null, false);
    }

    static StatementData reportedFor(String occurrence, String on, Standing standing) {
        return said(Voice.PROMISOR, on, standing, null, occurrence, false);
    }

    static StatementData disputedFor(String occurrence, String on, Standing standing) {
        return said(Voice.COMMUNITY, on, standing, null, occurrence, true);
    }

    static StatementData foundFor(String occurrence, String on, Standing standing, @Nullable String fulfilledOn) {
        return said(Voice.GUARANTOR, on, standing, fulfilledOn, occurrence, false);
    }

    private static StatementData said(
            Voice voice,
            String on,
            Standing standing,
            @Nullable String fulfilledOn,
            @Nullable String occurrence,
            boolean disputes) {
        return new StatementData(
                voice,
                null,
                PartialDate.parse(on),
                standing,
                "Lo dicho",
                PartialDate.parseOptional(fulfilledOn),
                PartialDate.parseOptional(occurrence),
                disputes,
                null);
    }
}
