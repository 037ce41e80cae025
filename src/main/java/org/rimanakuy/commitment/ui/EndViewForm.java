package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.GiveEndView;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceField;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks what a beneficiary says to a proposed end; of the secretariat also which one, and where that can be read. */
final class EndViewForm extends RecordForm<GiveEndView> {

    private static final String AGREES = "commitment.end-view.agrees-yes";
    private static final String OBJECTS = "commitment.end-view.agrees-no";

    final Select<PartyRow> party = field("party", new Select<>());
    final Select<String> agrees = required(field("agrees", new Select<>()));
    final TextArea said = required(words("said", Text.NOTE));
    final TextField source = line("source", Text.SOURCE);
    final EvidenceField scan;

    private final transient CommitmentId commitment;

    private EndViewForm(CommitmentId commitment, List<PartyRow> onBehalfOf, DocumentService documents) {
        super("commitment.end-view");
        this.commitment = commitment;
        agrees.setItems(AGREES, OBJECTS);
        agrees.setItemLabelGenerator(key -> key == null ? "" : getTranslation(key));
        agrees.setManualValidation(true);
        party.setItems(onBehalfOf);
        party.setItemLabelGenerator(row -> row == null ? "" : row.spokenName());
        party.setManualValidation(true);
        party.setVisible(!onBehalfOf.isEmpty());
        source.setVisible(!onBehalfOf.isEmpty());
        scan = wide(field("scan", new EvidenceField(documents, 1)));
        scan.setVisible(!onBehalfOf.isEmpty());
        refusedAt("commitment.refusal.voice.without-paper", scan);
        refusedAt("document.refusal.on-its-way", scan);
        if (!onBehalfOf.isEmpty()) {
            required(party);
            required(source);
            required(scan);
        }
    }

    static EndViewForm own(CommitmentId commitment, DocumentService documents) {
        return new EndViewForm(commitment, List.of(), documents);
    }

    static EndViewForm onBehalf(CommitmentId commitment, List<PartyRow> notHeard, DocumentService documents) {
        return new EndViewForm(commitment, notHeard, documents);
    }

    @Override
    protected void show(GiveEndView given) {
        agrees.setValue(given.agrees() ? AGREES : OBJECTS);
        said.setValue(given.words());
        source.setValue(Objects.requireNonNullElse(given.source(), ""));
    }

    @Override
    protected GiveEndView read() {
        var behalf = party.getOptionalValue().map(PartyRow::id).orElse(null);
        var paper = scan.identities().stream().findFirst().orElse(null);
        return new GiveEndView(
                commitment, behalf, AGREES.equals(agrees.getValue()), said.getValue(), source.getValue(), paper);
    }
}
