package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Agreed;
import org.rimanakuy.commitment.AmendResponsible;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceField;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Asks which party is to keep a promise from now on, and who agreed to it. */
final class AmendResponsibleForm extends RecordForm<AmendResponsible> {

    final ComboBox<PartyRow> party = required(field("party", new ComboBox<>()));
    final TextField approval = required(line("approval", Text.SOURCE));
    final PartialDateField approvedOn = required(field("approvedOn", new PartialDateField(label("approvedOn"))));
    final TextArea why = required(words("why", Text.NOTE));
    final EvidenceField scan;

    private final transient CommitmentRecord seen;
    private final transient Choices choices;

    AmendResponsibleForm(CommitmentRecord seen, Choices choices, DocumentService documents) {
        super("commitment.responsible-change");
        this.seen = seen;
        this.choices = choices;
        choices.parties(party);
        party.setHelperText(getTranslation("commitment.responsible-change.party-rule"));
        scan = wide(field("scan", new EvidenceField(documents, 1)));
        refusedAt("commitment.refusal.answers-already", party);
        refusedAt("commitment.refusal.own-beneficiary", party);
        refusedAt("commitment.refusal.not-yet", approvedOn);
        refusedAt("document.refusal.on-its-way", scan);
    }

    @Override
    protected void show(AmendResponsible amended) {
        party.setValue(choices.party(amended.party()).orElse(null));
        approval.setValue(amended.agreed().approval());
        approvedOn.setValue(amended.agreed().approvedOn());
        why.setValue(amended.agreed().reason());
    }

    @Override
    protected AmendResponsible read() {
        return new AmendResponsible(
                seen.id(),
                seen.version(),
                party.getValue().id(),
                new Agreed(why.getValue(), approval.getValue(), Objects.requireNonNull(approvedOn.getValue()), scan()));
    }

    private @Nullable UUID scan() {
        return scan.identities().stream().map(DocumentId::value).findFirst().orElse(null);
    }
}
