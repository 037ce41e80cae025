package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;

/** Leads on when a form that has an address of its own is closed. */
final class AfterForm {

    private AfterForm() {}

    /** @param act not done when the form closed because the person had chosen to go elsewhere: the view is gone then */
    static void closes(Dialog form, Component view, Runnable act) {
        form.addOpenedChangeListener(changed -> {
            if (!changed.isOpened()) {
                view.getUI().ifPresent(ui -> ui.beforeClientResponse(view, shown -> act.run()));
            }
        });
    }
}
