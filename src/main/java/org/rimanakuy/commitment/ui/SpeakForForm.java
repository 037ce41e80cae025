package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.Hearable;
import org.rimanakuy.commitment.Speak;
import org.rimanakuy.commitment.SpeakFor;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.shared.Text;

/** Asks the secretariat what a party said on paper: which party, in which voice, and on what paper. */
final class SpeakForForm extends SpeakForm {

    final Select<Hearable> who = required(field("who", new Select<>()));
    final TextField paper = required(line("paper", Text.SOURCE));
    final Checkbox disputes = new Checkbox(label("disputes"));

    SpeakForForm(CommitmentSheet seen, List<Hearable> hearable, DocumentService documents) {
        super(Speech.FIND, I18NProvider.translate("commitment.speech.words-help.on-paper"), seen, documents);
        asks("ON_PAPER");
        who.setItems(hearable);
        who.setItemLabelGenerator(heard -> heard == null ? "" : label(heard));
        who.setManualValidation(true);
        who.addValueChangeListener(chosen -> disputes.setVisible(seen.mayBeDisputed()
                && chosen.getValue() != null
                && chosen.getValue().voice() == Voice.COMMUNITY));
        disputes.setVisible(false);
        disputes.addValueChangeListener(ticked -> changed());
        across(disputes);
        words.setLabel(getTranslation("commitment.speech.words.on-paper"));
        takesBack.setVisible(!seen.said().isEmpty());
        examined.setVisible(false);
        required(evidence);
    }

    private static String label(Hearable heard) {
        return heard.party().spokenName() + " · " + CommitmentWords.here().of(heard.voice());
    }

    SpeakFor spoken(Speak said) {
        var heard = who.getValue();
        return new SpeakFor(
                heard.voice(), heard.party().id(), disputes.isVisible() && disputes.getValue(), paper.getValue(), said);
    }
}
