package org.rimanakuy.project.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.project.Cost;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.PartialDateField;

/** What a work was said to cost at one time, within its form. */
final class CostLine implements Lines.Line<Cost> {

    final PartialDateField toldOn = new PartialDateField(translate("project.form.told-on"));
    final BigDecimalField amount = new BigDecimalField(translate("project.form.amount"));
    final TextField currency = new TextField(translate("project.form.currency"));
    final TextField reason = new TextField(translate("project.form.reason"));
    final TextField source = new TextField(translate("project.form.source"));

    CostLine() {
        currency.setValue(Money.SOLES);
    }

    @Override
    public List<Component> fields() {
        return List.of(toldOn, amount, currency, reason, source);
    }

    @Override
    public void show(Cost cost) {
        toldOn.setValue(cost.toldOn());
        amount.setValue(cost.amount());
        currency.setValue(cost.currency());
        reason.setValue(Objects.requireNonNullElse(cost.reason(), ""));
        source.setValue(Objects.requireNonNullElse(cost.source(), ""));
    }

    @Override
    public Cost read() {
        var told = toldOn.getValue();
        var said = amount.getValue();
        if (told == null || said == null) {
            throw new InvalidInputRefusal("project.refusal.cost-incomplete");
        }
        return new Cost(told, said, currency.getValue(), reason.getValue(), source.getValue());
    }
}
