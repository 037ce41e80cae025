package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.EndTerms;
import org.rimanakuy.commitment.Ended;
import org.rimanakuy.commitment.ProposeEnd;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks on what terms a commitment should end: by whom, in which session, on what ground, and where that can be read. */
final class EndProposalForm extends RecordForm<ProposeEnd> {

    final Select<Ended> ended = required(choice("ended", Ended.values()));
    final TextField replacedBy = line("replacedBy", Text.CODE);
    final TextField byWhom = required(line("byWhom", Text.TITLE));
    final TextField approval = required(line("approval", Text.SOURCE));
    final TextArea ground = required(words("ground", EndTerms.GROUND));
    final TextField source = required(line("source", Text.SOURCE));

    private final transient CommitmentRecord seen;

    EndProposalForm(CommitmentRecord seen) {
        super("commitment.end");
        this.seen = seen;
        replacedBy.setVisible(false);
        ended.addValueChangeListener(chosen -> replacedBy.setVisible(chosen.getValue() == Ended.REPLACED));
        refusedAt("commitment.refusal.replaced-by", replacedBy);
        refusedAt("commitment.refusal.replaced-by-itself", replacedBy);
        refusedAt("commitment.refusal.replaced-by-unknown", replacedBy);
        refusedAt("commitment.refusal.replaced-by-ended", replacedBy);
        refusedAt("commitment.refusal.number", replacedBy);
    }

    @Override
    protected void show(ProposeEnd proposed) {
        ended.setValue(proposed.terms().ended());
        replacedBy.setValue(Objects.requireNonNullElse(proposed.terms().replacedBy(), ""));
        byWhom.setValue(proposed.terms().byWhom());
        approval.setValue(proposed.terms().approval());
        ground.setValue(proposed.terms().ground());
        source.setValue(proposed.terms().source());
    }

    @Override
    protected ProposeEnd read() {
        var by = ended.getValue() == Ended.REPLACED ? replacedBy.getValue() : null;
        return new ProposeEnd(
                seen.id(),
                seen.version(),
                new EndTerms(
                        ended.getValue(),
                        byWhom.getValue(),
                        approval.getValue(),
                        ground.getValue(),
                        source.getValue(),
                        by));
    }
}
