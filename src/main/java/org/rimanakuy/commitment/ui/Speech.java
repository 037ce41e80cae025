package org.rimanakuy.commitment.ui;

import java.util.Arrays;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.Voice;

/** The ways to speak about a commitment, each offered to whom it belongs. */
enum Speech {
    REPORT(Voice.PROMISOR),
    ANSWER(Voice.PROMISOR),
    TELL(Voice.COMMUNITY),
    DISPUTE(Voice.COMMUNITY),
    FIND(Voice.GUARANTOR);

    private final Voice voice;

    Speech(Voice voice) {
        this.voice = voice;
    }

    Voice voice() {
        return voice;
    }

    /** What can be said in it: whoever disputes does not agree. */
    Standing[] standings() {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.mayBeSaidBy(voice))
                .filter(standing -> this != DISPUTE || standing != Standing.FULFILLED)
                .toArray(Standing[]::new);
    }
}
