package org.rimanakuy.figure.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.figure.Bound;
import org.rimanakuy.figure.FigureData;
import org.rimanakuy.figure.Unit;
import org.rimanakuy.figure.Years;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks for one stated figure: what it measures, of which years, on what base, who states it and where. */
final class FigureForm extends RecordForm<FigureData> {

    final TextField code = required(line("code", Text.CODE));
    final TextField subject = required(line("subject", Text.TITLE));
    final TextField measure = required(wide(line("measure", Text.TITLE)));
    final BigDecimalField value = field("value", new BigDecimalField(label("value")));
    final TextField unit = required(line("unit", Text.CODE));
    final Select<Bound> bound = field("bound", new Select<>());
    final IntegerField periodFrom = field("periodFrom", new IntegerField(label("periodFrom")));
    final IntegerField periodTo = field("periodTo", new IntegerField(label("periodTo")));
    final TextField base = wide(line("base", Text.SOURCE));
    final TextField statedBy = line("statedBy", Text.TITLE);
    final TextField source = required(line("source", Text.SOURCE));
    final TextArea note = words("note", Text.NOTE);

    FigureForm() {
        super("figure.form");
        code.setHelperText(getTranslation("figure.form.code-help"));
        value.setHelperText(getTranslation("figure.form.value-help"));
        unit.setHelperText(getTranslation("figure.form.unit-help"));
        base.setHelperText(getTranslation("figure.form.base-help"));
        unit.setValue("PEN");
        bound.setLabel(label("bound"));
        bound.setItems(Bound.values());
        bound.setItemLabelGenerator(one -> getTranslation(Changes.key(one)));
        bound.setValue(Bound.EXACT);
        refusedAt("figure.refusal.code", code);
        refusedAt("figure.refusal.code-taken", code);
        refusedAt("figure.refusal.code-kept", code);
        refusedAt("figure.refusal.unit", unit);
        refusedAt("figure.refusal.value", value);
        refusedAt("figure.refusal.period", periodTo);
        refusedAt("figure.refusal.period-half", periodTo);
    }

    @Override
    protected void show(FigureData data) {
        code.setValue(data.code());
        code.setReadOnly(true); // formulas name it
        subject.setValue(data.subject());
        measure.setValue(data.measure());
        value.setValue(data.value());
        unit.setValue(data.unit().code());
        bound.setValue(data.bound());
        var period = Optional.ofNullable(data.period());
        periodFrom.setValue(period.map(Years::from).orElse(null));
        periodTo.setValue(period.map(Years::to).orElse(null));
        base.setValue(Objects.requireNonNullElse(data.base(), ""));
        statedBy.setValue(Objects.requireNonNullElse(data.statedBy(), ""));
        source.setValue(data.source());
        note.setValue(Objects.requireNonNullElse(data.note(), ""));
    }

    @Override
    protected FigureData read() {
        return new FigureData(
                code.getValue(),
                subject.getValue(),
                measure.getValue(),
                value.getValue(),
                new Unit(unit.getValue()),
                Objects.requireNonNullElse(bound.getValue(), Bound.EXACT),
                years(),
                base.getValue(),
                statedBy.getValue(),
                source.getValue(),
                note.getValue());
    }

    private @Nullable Years years() {
        var from = periodFrom.getValue();
        var to = periodTo.getValue();
        if ((from == null) != (to == null)) {
            throw new InvalidInputRefusal("figure.refusal.period-half");
        }
        return from == null || to == null ? null : new Years(from, to);
    }
}
