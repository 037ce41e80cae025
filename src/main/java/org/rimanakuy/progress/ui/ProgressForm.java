package org.rimanakuy.progress.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Objects;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceField;
import org.rimanakuy.progress.TellProgress;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Asks one voice how much of a work is built, for which date, in its own words and with what it can show. */
class ProgressForm extends RecordForm<TellProgress> {

    final BigDecimalField percent = required(field("percent", new BigDecimalField(label("percent"))));
    final PartialDateField asOf = required(field("asOf", new PartialDateField(label("asOf"))));
    final TextArea words;
    final EvidenceField evidence;

    private final transient ProjectId project;
    private final int seen;

    /** @param seen how many reports were shown */
    ProgressForm(ProjectId project, int seen, LocalDate today, DocumentService documents) {
        super("progress.form");
        this.project = project;
        this.seen = seen;
        asOf.setValue(PartialDate.day(today));
        percent.setHelperText(getTranslation("progress.form.percent-help"));
        words = required(words("words", Text.LONG));
        words.setHelperText(getTranslation("progress.form.words-help"));
        evidence = wide(field("evidence", new EvidenceField(documents, TellProgress.MOST_FILES)));
        refusedAt("progress.refusal.percent", percent);
        refusedAt("progress.refusal.later", asOf);
        refusedAt("progress.refusal.without-paper", evidence);
        refusedAt("document.refusal.on-its-way", evidence);
    }

    @Override
    protected void show(TellProgress said) {
        percent.setValue(said.percent());
        asOf.setValue(said.asOf());
        words.setValue(said.words());
    }

    @Override
    protected TellProgress read() {
        return new TellProgress(
                project,
                seen,
                Objects.requireNonNull(asOf.getValue()),
                Objects.requireNonNull(percent.getValue()),
                words.getValue(),
                evidence.identities());
    }
}
