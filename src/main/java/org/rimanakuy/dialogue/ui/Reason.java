package org.rimanakuy.dialogue.ui;

import org.rimanakuy.shared.Text;

/** Why something is done that cannot be done without a reason. */
record Reason(String why) {

    Reason {
        why = Text.required(why, Text.NOTE);
    }
}
