package org.rimanakuy.handover.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks whoever accepts whether it has something to say to it; the secretariat, from which paper it knows. */
final class AcceptForm extends RecordForm<AcceptForm.Asked> {

    record Asked(String remark) {}

    final TextArea remark;

    AcceptForm(int chosen, boolean fromPaper) {
        super("handover.accept");
        across(new Paragraph(getTranslation("handover.accept.what", chosen)));
        remark = words(fromPaper ? "paper" : "remark", Text.NOTE);
        if (fromPaper) {
            required(remark);
        }
    }

    @Override
    protected void show(Asked asked) {
        remark.setValue(asked.remark());
    }

    @Override
    protected Asked read() {
        return new Asked(remark.getValue());
    }
}
