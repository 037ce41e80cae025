package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.rimanakuy.minutes.Approval;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.ProposeCorrection;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks a delegation which line should say what instead, and why. */
final class CorrectionForm extends RecordForm<CorrectionForm.Asked> {

    record Asked(LineRow line, String proposed, String why) {

        ProposeCorrection about(Approval approval) {
            return new ProposeCorrection(
                    approval.minutes().session(), approval.minutes().frozen(), line.id(), proposed, why);
        }
    }

    final ComboBox<LineRow> line = new ComboBox<>();
    final TextArea proposed;
    final TextArea why;

    CorrectionForm(List<LineRow> lines) {
        super("minutes.acta.correct");
        line.setItems(lines);
        line.setItemLabelGenerator(row -> row.code() + " " + row.data().text());
        line.setManualValidation(true);
        wide(required(field("line", line)));
        proposed = required(words("proposed", Text.LONG));
        why = required(words("why", Text.NOTE));
        refusedAt("minutes.acta.refusal.same-words", proposed);
        var says = new Offered(proposed);
        line.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                says.offer(chosen.getValue().data().text());
            }
        });
    }

    @Override
    protected void show(Asked asked) {
        line.setValue(asked.line());
        proposed.setValue(asked.proposed());
        why.setValue(asked.why());
    }

    @Override
    protected Asked read() {
        return new Asked(line.getValue(), proposed.getValue(), why.getValue());
    }
}
