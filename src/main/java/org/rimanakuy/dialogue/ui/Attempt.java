package org.rimanakuy.dialogue.ui;

import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.shell.Notices;
import org.springframework.dao.OptimisticLockingFailureException;

/** One click in a room where others click too: refused or not, what is shown afterwards is what is on record. */
final class Attempt {

    private Attempt() {}

    static void at(Runnable act, Runnable afterwards) {
        try {
            act.run();
        } catch (OptimisticLockingFailureException faster) {
            Notices.refused(new StaleVersionRefusal());
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        afterwards.run();
    }
}
