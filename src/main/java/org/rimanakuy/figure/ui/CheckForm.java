package org.rimanakuy.figure.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.Function;
import org.rimanakuy.figure.CheckData;
import org.rimanakuy.figure.Formula;
import org.rimanakuy.figure.Verdict;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks for one check, and says while it is written what it comes to. */
final class CheckForm extends RecordForm<CheckData> {

    final TextField code = required(line("code", Text.CODE));
    final TextField title = required(line("title", Text.TITLE));
    final TextField formula = required(wide(line("formula", Formula.LONGEST)));
    final BigDecimalField expected = field("expected", new BigDecimalField(label("expected")));
    final TextField expectedUnit = line("expectedUnit", Text.TITLE);
    final Select<Verdict> found = field("found", new Select<>());
    final TextField across = line("across", Text.SOURCE);
    final TextArea note = words("note", Text.NOTE);
    final Paragraph comesTo = new Paragraph();

    private final transient Function<CheckData, String> tried;

    /** @param tried says in words what a check would come to */
    CheckForm(Function<CheckData, String> tried) {
        super("figure.check");
        this.tried = tried;
        formula.setHelperText(getTranslation("figure.check.formula-help"));
        formula.setValueChangeMode(ValueChangeMode.ON_BLUR);
        expected.setHelperText(getTranslation("figure.check.expected-help"));
        across.setHelperText(getTranslation("figure.check.across-help"));
        found.setLabel(label("found"));
        found.setItems(Verdict.values());
        found.setEmptySelectionAllowed(true);
        found.setItemLabelGenerator(one -> one == null ? "" : getTranslation(Changes.key(one)));
        comesTo.getElement().setAttribute("role", "status");
        across(comesTo);
        formula.addValueChangeListener(typed -> tell());
        across.addValueChangeListener(typed -> tell());
        refusedAt("figure.refusal.code", code);
        refusedAt("figure.refusal.code-taken", code);
        refusedAt("figure.refusal.code-kept", code);
        refusedAt("figure.refusal.formula", formula);
        refusedAt("figure.refusal.formula-ends", formula);
        refusedAt("figure.refusal.unknown-in-formula", formula);
        refusedAt("figure.refusal.found-needs-note", note);
    }

    private void tell() {
        if (formula.getValue().isBlank()) {
            comesTo.setText("");
            return;
        }
        try {
            var check = new CheckData("X", "x", formula.getValue(), null, null, null, across.getValue(), null);
            comesTo.setText(getTranslation("figure.check.comes-to", tried.apply(check)));
        } catch (Refusal refused) {
            comesTo.setText(getTranslation(refused.key(), refused.arguments()));
        }
    }

    @Override
    protected void show(CheckData data) {
        code.setValue(data.code());
        code.setReadOnly(true);
        title.setValue(data.title());
        formula.setValue(data.formula());
        expected.setValue(data.expected());
        expectedUnit.setValue(Objects.requireNonNullElse(data.expectedUnit(), ""));
        found.setValue(data.found());
        across.setValue(Objects.requireNonNullElse(data.across(), ""));
        note.setValue(Objects.requireNonNullElse(data.note(), ""));
    }

    @Override
    protected CheckData read() {
        return new CheckData(
                code.getValue(),
                title.getValue(),
                formula.getValue(),
                expected.getValue(),
                expectedUnit.getValue(),
                found.getValue(),
                across.getValue(),
                note.getValue());
    }
}
