package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.EscalationStep;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;

/** A step of the escalation ladder within the form of a roundtable. */
final class EscalationLine implements Lines.Line<Escalation> {

    final Select<EscalationStep> step = new Select<>();
    final IntegerField afterDays = new IntegerField(I18NProvider.translate("dialogue.table-form.after-days"));
    final TextField body = new TextField(I18NProvider.translate("dialogue.table-form.body"));

    EscalationLine() {
        step.setLabel(I18NProvider.translate("dialogue.table-form.step"));
        step.setItems(EscalationStep.values());
        step.setItemLabelGenerator(one -> one == null ? "" : I18NProvider.translate(Changes.key(one)));
        body.setMaxLength(Text.TITLE);
    }

    @Override
    public List<Component> fields() {
        return List.of(step, afterDays, body);
    }

    @Override
    public void show(Escalation value) {
        step.setValue(value.step());
        afterDays.setValue(value.afterDays());
        body.setValue(Objects.requireNonNullElse(value.body(), ""));
    }

    @Override
    public Escalation read() {
        if (step.getValue() == null || afterDays.getValue() == null) {
            throw new InvalidInputRefusal("dialogue.table-form.step-incomplete");
        }
        return new Escalation(step.getValue(), body.getValue(), afterDays.getValue());
    }
}
