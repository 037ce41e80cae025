package org.rimanakuy.perception.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rimanakuy.perception.Instrument;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Defines an instrument that somebody holds the rights of. */
final class InstrumentForm extends RecordForm<Instrument> {

    private static final String REVERSED = "-";

    final TextField code = required(line("code", Text.CODE));
    final TextField name = required(line("name", Text.TITLE));
    final TextField licence = required(wide(line("licence", Text.SOURCE)));
    final IntegerField top = required(field("top", new IntegerField(label("top"))));
    final TextArea items = required(words("items", Text.LONG));

    InstrumentForm() {
        super("perception.instrument-form");
        top.setValue(Instrument.OWN.top());
        items.setHelperText(getTranslation("perception.instrument-form.items-help"));
        refusedAt("perception.refusal.code", code);
        refusedAt("perception.refusal.code-taken", code);
        refusedAt("perception.refusal.scale", top);
        refusedAt("perception.refusal.items", items);
        refusedAt("perception.refusal.licence", licence);
    }

    @Override
    protected void show(Instrument instrument) {
        code.setValue(instrument.code());
        name.setValue(instrument.name());
        licence.setValue(Objects.requireNonNullElse(instrument.licence(), ""));
        top.setValue(instrument.top());
        items.setValue(instrument.items().stream()
                .map(item -> (item.reversed() ? REVERSED : "") + Objects.requireNonNullElse(item.words(), ""))
                .collect(Collectors.joining("\n")));
    }

    @Override
    protected Instrument read() {
        var read = new ArrayList<Instrument.Item>();
        for (var line : items.getValue().split("\\R")) {
            if (!line.isBlank()) {
                var reversed = line.strip().startsWith(REVERSED);
                read.add(new Instrument.Item(
                        "P" + (read.size() + 1), reversed ? line.strip().substring(1) : line, reversed));
            }
        }
        return new Instrument(
                code.getValue(),
                name.getValue(),
                licence.getValue(),
                Objects.requireNonNullElse(top.getValue(), 0),
                read);
    }
}
