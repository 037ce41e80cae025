package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.ui.EvidenceField;
import org.rimanakuy.minutes.Answer;
import org.rimanakuy.minutes.AnswerFor;
import org.rimanakuy.minutes.AnswerKind;
import org.rimanakuy.minutes.AnswerMinutes;
import org.rimanakuy.minutes.Approval;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks a delegation whether it approves what circulates; the secretariat, what a delegation answered on paper. */
final class AnswerForm extends RecordForm<AnswerForm.Asked> {

    /** @param party the one that answered, {@code paper} and {@code scan} from which that is known: for the secretariat */
    record Asked(
            Answer answer,
            @Nullable PartyId party,
            @Nullable String paper,
            @Nullable DocumentId scan) {

        AnswerMinutes said(Approval approval) {
            return new AnswerMinutes(
                    approval.minutes().session(), approval.minutes().frozen(), answer);
        }

        AnswerFor saidFor(PartyId other, Approval approval) {
            return new AnswerFor(other, paper == null ? "" : paper, scan, said(approval));
        }
    }

    final Select<AnswerKind> kind =
            required(choice("kind", new AnswerKind[] {AnswerKind.APPROVED, AnswerKind.RESERVED, AnswerKind.REFUSED}));
    final TextArea words = words("words", Text.LONG);
    final @Nullable ComboBox<PartyId> party;
    final @Nullable TextField paper;
    final @Nullable EvidenceField scan;

    AnswerForm(Approval approval, boolean onBehalf, ActaServices services) {
        super(onBehalf ? "minutes.acta.answer-for" : "minutes.acta.answer");
        across(new Paragraph(
                getTranslation("minutes.acta.answer.what", approval.minutes().frozen())));
        refusedAt("minutes.acta.refusal.reservation-words", words);
        refusedAt("minutes.acta.refusal.refusal-words", words);
        refusedAt("minutes.acta.refusal.words-without-reservation", words);
        if (!onBehalf) {
            party = null;
            paper = null;
            scan = null;
            return;
        }
        var names = services.parties().names();
        var chosen = new ComboBox<PartyId>();
        chosen.setItems(approval.delegations());
        chosen.setItemLabelGenerator(names::of);
        chosen.setManualValidation(true);
        party = required(field("party", chosen));
        paper = required(line("paper", Text.SOURCE));
        scan = wide(field("scan", new EvidenceField(services.documents(), 1)));
    }

    @Override
    protected void show(Asked asked) {
        kind.setValue(asked.answer().kind());
        words.setValue(asked.answer().words() == null ? "" : asked.answer().words());
    }

    @Override
    protected Asked read() {
        return new Asked(
                new Answer(kind.getValue(), words.getValue()),
                party == null ? null : party.getValue(),
                paper == null ? null : paper.getValue(),
                scan == null ? null : scan.identities().stream().findFirst().orElse(null));
    }
}
