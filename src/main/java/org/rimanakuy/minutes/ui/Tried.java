package org.rimanakuy.minutes.ui;

import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.shell.Notices;
import org.springframework.dao.OptimisticLockingFailureException;

/** One click where others click too: refused or not, what is shown afterwards is what is on record. */
final class Tried {

    private Tried() {}

    static void to(Runnable act, Runnable afterwards) {
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
