package org.rimanakuy.notice;

import org.rimanakuy.shared.Refusal;

/** Why a letter is not sent again. */
public final class LetterRefusal extends Refusal {

    private LetterRefusal(String key) {
        super(key);
    }

    static LetterRefusal unknown() {
        return new LetterRefusal("notice.refusal.unknown");
    }

    static LetterRefusal sent() {
        return new LetterRefusal("notice.refusal.sent");
    }

    static LetterRefusal blanked() {
        return new LetterRefusal("notice.refusal.blanked");
    }
}
