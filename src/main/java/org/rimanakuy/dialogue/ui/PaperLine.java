package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceField;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.PartialDateField;

/** A paper to a point of the agenda, within its form: when it was handed out, and the paper itself where there is a file. */
final class PaperLine implements Lines.Line<AgendaItemRow.Paper> {

    final TextField title = new TextField(I18NProvider.translate("dialogue.agenda-form.paper-title"));
    final PartialDateField handedOutOn =
            new PartialDateField(I18NProvider.translate("dialogue.agenda-form.paper-handed-out"));
    final EvidenceField file;

    private transient @Nullable DocumentId onRecord;

    PaperLine(DocumentService documents) {
        file = new EvidenceField(documents, 1);
        title.setMaxLength(Text.TITLE);
        title.setManualValidation(true);
    }

    @Override
    public List<Component> fields() {
        return List.of(title, handedOutOn, file);
    }

    /** A file that is on record stays what it is; another one is another paper. */
    @Override
    public void show(AgendaItemRow.Paper paper) {
        title.setValue(paper.title());
        handedOutOn.setValue(paper.handedOutOn() == null ? null : PartialDate.day(paper.handedOutOn()));
        onRecord = paper.document();
        file.setVisible(onRecord == null);
    }

    @Override
    public AgendaItemRow.Paper read() {
        var day = handedOutOn.getValue();
        var sent = file.identities();
        return new AgendaItemRow.Paper(
                title.getValue(),
                day == null ? null : KnownDay.of(day),
                sent.isEmpty() ? onRecord : sent.getFirst());
    }
}
