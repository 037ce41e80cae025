package org.rimanakuy.agreement.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.shell.RecordForm;

/** Records a clause, or corrects it; whether its text is literal is asked, never assumed. */
final class ClauseForm extends RecordForm<ClauseData> {

    final TextField number = required(line("number", ClauseData.NUMBER));
    final TextField heading = line("heading", Text.TITLE);
    final TextArea text = required(words("text", Text.LONG));
    final Select<Wording> wording = required(choice("wording", Wording.values()));
    final Select<Language> language = required(choice("language", Language.values()));
    final TextField source = line("source", Text.SOURCE);

    private final AgreementId agreement;

    ClauseForm(AgreementId agreement) {
        super("agreement.form.clause");
        this.agreement = agreement;
        number.setHelperText(getTranslation("agreement.form.clause.number-rule"));
        wording.setHelperText(getTranslation("agreement.form.clause.wording-rule"));
        text.setMinRows(5);
        refusedAt("agreement.refusal.number-taken", number);
    }

    @Override
    protected void show(ClauseData data) {
        number.setValue(data.number());
        heading.setValue(Objects.requireNonNullElse(data.heading(), ""));
        text.setValue(data.text());
        wording.setValue(data.wording());
        language.setValue(data.language());
        source.setValue(Objects.requireNonNullElse(data.source(), ""));
    }

    @Override
    protected ClauseData read() {
        return new ClauseData(
                agreement,
                number.getValue(),
                heading.getValue(),
                text.getValue(),
                wording.getValue(),
                language.getValue(),
                source.getValue());
    }
}
