package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.rimanakuy.minutes.LineRow;

/** What is promised in one line already, with all that can be done about it. */
final class PledgeDialog extends Dialog {

    PledgeDialog(LineRow line) {
        setHeaderTitle(getTranslation("commitment.pledge.of-line", line.code()));
        setWidth("min(48rem, 100%)");
    }

    /** Shows it as it is now. */
    void tell(PledgeLines lines, Button... acts) {
        removeAll();
        add(lines);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("commitment.pledge.done"), clicked -> close()));
        getFooter().add(acts);
    }
}
