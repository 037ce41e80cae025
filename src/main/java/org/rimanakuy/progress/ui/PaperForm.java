package org.rimanakuy.progress.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.commitment.Hearable;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.shared.Text;

/** Asks the secretariat what a party said of a work on paper: which party, in which voice, and on what paper. */
final class PaperForm extends ProgressForm {

    final Select<Hearable> who = required(field("who", new Select<>()));
    final TextField paper = required(line("paper", Text.SOURCE));

    PaperForm(ProjectId project, int seen, LocalDate today, List<Hearable> hearable, DocumentService documents) {
        super(project, seen, today, documents);
        asks("ON_PAPER");
        who.setItems(hearable);
        who.setItemLabelGenerator(heard -> heard == null
                ? ""
                : heard.party().spokenName() + " · " + getTranslation("progress.voice." + heard.voice()));
        who.setManualValidation(true);
        required(evidence);
    }
}
