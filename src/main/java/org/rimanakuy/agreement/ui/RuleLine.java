package org.rimanakuy.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;

/** A yearly contribution within the form of an agreement. */
final class RuleLine implements Lines.Line<ContributionRule> {

    private static final int CURRENCY = 3;

    final TextField clause = new TextField(I18NProvider.translate("agreement.form.rules.clause"));
    final BigDecimalField percent = new BigDecimalField(I18NProvider.translate("agreement.form.rules.percent"));
    final BigDecimalField minimum = new BigDecimalField(I18NProvider.translate("agreement.form.rules.minimum"));
    final TextField currency = new TextField(I18NProvider.translate("agreement.form.rules.currency"));
    final IntegerField yearFrom = new IntegerField(I18NProvider.translate("agreement.form.rules.year-from"));
    final IntegerField yearTo = new IntegerField(I18NProvider.translate("agreement.form.rules.year-to"));
    final TextField source = new TextField(I18NProvider.translate("agreement.form.source"));

    RuleLine() {
        clause.setMaxLength(ClauseData.NUMBER);
        currency.setMaxLength(CURRENCY);
        currency.setHelperText(I18NProvider.translate("agreement.form.rules.currency-rule"));
        source.setMaxLength(Text.SOURCE);
    }

    @Override
    public List<Component> fields() {
        return List.of(percent, minimum, currency, yearFrom, yearTo, clause, source);
    }

    @Override
    public void show(ContributionRule value) {
        clause.setValue(Objects.requireNonNullElse(value.clause(), ""));
        percent.setValue(value.percentOfPretaxProfit());
        minimum.setValue(value.minimumAmount());
        currency.setValue(Objects.requireNonNullElse(value.currency(), ""));
        yearFrom.setValue(value.yearFrom());
        yearTo.setValue(value.yearTo());
        source.setValue(Objects.requireNonNullElse(value.source(), ""));
    }

    @Override
    public ContributionRule read() {
        if (yearFrom.getValue() == null) {
            throw new InvalidInputRefusal("agreement.form.rules.year-missing");
        }
        return new ContributionRule(
                clause.getValue(),
                percent.getValue(),
                minimum.getValue(),
                currency.isEmpty() ? null : currency.getValue().strip().toUpperCase(java.util.Locale.ROOT),
                yearFrom.getValue(),
                yearTo.getValue(),
                source.getValue());
    }
}
