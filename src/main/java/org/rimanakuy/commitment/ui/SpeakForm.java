package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.Speak;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceField;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Asks one voice how a commitment stands, in its own words and with what it can show. */
class SpeakForm extends RecordForm<Speak> {

    final Select<Matter> about = required(field("about", new Select<>()));
    final Select<Standing> standing;
    final PartialDateField fulfilledOn;
    final TextArea words;
    final Checkbox takesBack = new Checkbox(label("takesBack"));
    final EvidenceField evidence;
    final CheckboxGroup<DocumentRow> examined;

    private transient CommitmentSheet seen;

    SpeakForm(Speech speech, CommitmentSheet seen, DocumentService documents) {
        super("commitment.speech");
        this.seen = seen;
        asks(speech.name());
        var matters = Matter.of(seen, speech);
        about.setItems(matters);
        about.setItemLabelGenerator(matter -> matter == null ? "" : matter.label());
        about.setManualValidation(true);
        about.setValue(likeliest(matters, speech));
        about.setVisible(matters.size() > 1);
        standing = required(choice("standing", speech.standings()));
        fulfilledOn = field("fulfilledOn", new PartialDateField(label("fulfilledOn")));
        fulfilledOn.setVisible(false);
        standing.addValueChangeListener(chosen -> fulfilledOn.setVisible(mayBeDated(chosen.getValue())));
        words = required(words("words", Text.LONG));
        words.setLabel(getTranslation("commitment.speech.words." + speech));
        words.setHelperText(getTranslation("commitment.speech.words-help." + speech));
        evidence = wide(field("evidence", new EvidenceField(documents, Speak.MOST_FILES)));
        examined = field("examined", new CheckboxGroup<>());
        examined.setItems(seen.shown());
        examined.setItemLabelGenerator(DocumentRow::name);
        examined.setHelperText(getTranslation("commitment.speech.examined-help"));
        examined.setVisible(speech == Speech.FIND && !seen.shown().isEmpty());
        wide(examined);
        takesBack.setHelperText(getTranslation("commitment.speech.takes-back-help"));
        takesBack.addValueChangeListener(ticked -> changed());
        takesBack.setVisible(hasSpoken(speech));
        across(takesBack);
        refusedAt("commitment.refusal.voice.fulfilled-later", fulfilledOn);
        refusedAt("commitment.refusal.voice.unknown-occurrence", about);
        refusedAt("commitment.refusal.voice.unknown-milestone", about);
        refusedAt("commitment.refusal.voice.without-paper", evidence);
        refusedAt("document.refusal.on-its-way", evidence);
        refusedAt("commitment.refusal.voice.not-shown", examined);
    }

    /** An answer is about what is disputed; anything else about the whole, until the person says otherwise. */
    private Matter likeliest(List<Matter> matters, Speech speech) {
        return matters.stream()
                .filter(matter -> speech == Speech.ANSWER
                        && seen.disputeToAnswer().filter(matter::isOf).isPresent())
                .findFirst()
                .orElse(matters.getFirst());
    }

    private boolean hasSpoken(Speech speech) {
        return speech != Speech.DISPUTE && !seen.all(speech.voice()).isEmpty();
    }

    private static boolean mayBeDated(Standing standing) {
        return standing == Standing.FULFILLED || standing == Standing.PARTLY_FULFILLED;
    }

    /** What was said meanwhile has been told; who saves now does it knowing that. */
    final void seeNow(CommitmentSheet sheet) {
        seen = sheet;
    }

    @Override
    protected void show(Speak said) {
        standing.setValue(said.standing());
        words.setValue(said.words());
    }

    @Override
    protected Speak read() {
        var matter = about.getValue();
        return new Speak(
                seen.commitment().id(),
                seen.commitment().version(),
                Objects.requireNonNull(standing.getValue()),
                words.getValue(),
                fulfilledOn.isVisible() ? fulfilledOn.getValue() : null,
                matter.occurrence(),
                matter.milestone(),
                takesBack.isVisible() && takesBack.getValue(),
                evidence.identities(),
                examined.getValue().stream().map(DocumentRow::id).toList());
    }
}
