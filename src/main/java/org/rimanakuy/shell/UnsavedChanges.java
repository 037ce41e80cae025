package org.rimanakuy.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Asks before what was typed would be lost: by closing the form, by the menu or the back button, by closing the window. */
final class UnsavedChanges {

    private final Dialog form;
    private final Runnable thrownAway;
    private @Nullable Registration leaving;
    private boolean unsaved;

    /** @param thrownAway when somebody leaves on purpose */
    UnsavedChanges(Dialog form, Runnable thrownAway) {
        this.form = form;
        this.thrownAway = thrownAway;
        form.addAttachListener(attached -> leaving = attached.getUI().addBeforeLeaveListener(this::stay));
        form.addDetachListener(detached -> stopWatching());
    }

    /** What the form shows on its own account, before it is on screen, does not count. */
    void happened() {
        if (leaving != null && !unsaved) {
            keep();
        }
    }

    void keep() {
        unsaved = true;
        guardWindow();
    }

    void letGo() {
        unsaved = false;
        guardWindow();
    }

    void ask() {
        if (unsaved) {
            Confirm.ask("shell.form.leave", this::leave);
        } else {
            leave();
        }
    }

    private void stay(BeforeLeaveEvent event) {
        if (!unsaved) {
            form.close();
            return;
        }
        var onwards = event.postpone();
        Confirm.ask("shell.form.leave", () -> {
            leave();
            onwards.proceed();
        });
    }

    private void leave() {
        letGo();
        thrownAway.run();
        form.close();
    }

    private void stopWatching() {
        if (leaving != null) {
            leaving.remove();
            leaving = null;
        }
    }

    private void guardWindow() {
        UI.getCurrent()
                .getPage()
                .executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", unsaved);
    }
}
