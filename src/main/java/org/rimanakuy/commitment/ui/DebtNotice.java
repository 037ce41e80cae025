package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Points out, before saving, what the commitment would go on record without. It stops nobody. */
final class DebtNotice extends Div {

    DebtNotice() {
        addClassName("debt-notice");
        getElement().setAttribute("role", "status");
    }

    void tell(boolean withoutDeadline, boolean withoutFollowUp) {
        removeAll();
        if (withoutDeadline) {
            add(new Paragraph(getTranslation("commitment.form.debt.deadline")));
        }
        if (withoutFollowUp) {
            add(new Paragraph(getTranslation("commitment.form.debt.follow-up")));
        }
        setVisible(withoutDeadline || withoutFollowUp);
    }
}
