package org.rimanakuy.party.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Records that a person stands for a party, or corrects it. Sex and age may stay open, and are never shown to the public. */
final class MandateForm extends RecordForm<MandateData> {

    final TextField person = required(line("person", Text.TITLE));
    final Select<Capacity> capacity = required(choice("capacity", Capacity.values()));
    final TextField office = line("office", Text.TITLE);
    final TextField source = line("source", Text.SOURCE);
    final PartialDateField from = field("from", new PartialDateField(label("from")));
    final PartialDateField until = field("until", new PartialDateField(label("until")));
    final Select<MandateData.Sex> sex =
            optional(choice("sex", MandateData.Sex.values()), "party.form.mandate.not-said");
    final Select<MandateData.AgeBand> ageBand =
            optional(choice("ageBand", MandateData.AgeBand.values()), "party.form.mandate.not-said");

    private final PartyId party;

    MandateForm(PartyId party) {
        super("party.form.mandate");
        this.party = party;
        var neverPublic = new Paragraph(getTranslation("party.form.mandate.never-public"));
        neverPublic.addClassNames("soft", "small");
        across(neverPublic);
        office.setHelperText(getTranslation("party.form.mandate.office-rule"));
        refusedAt("party.refusal.mandate-ends-before", until);
    }

    @Override
    protected void show(MandateData data) {
        person.setValue(data.person());
        capacity.setValue(data.capacity());
        office.setValue(Objects.requireNonNullElse(data.office(), ""));
        source.setValue(Objects.requireNonNullElse(data.source(), ""));
        from.setValue(data.from());
        until.setValue(data.until());
        sex.setValue(data.sex());
        ageBand.setValue(data.ageBand());
    }

    @Override
    protected MandateData read() {
        return new MandateData(
                party,
                person.getValue(),
                sex.getValue(),
                ageBand.getValue(),
                capacity.getValue(),
                office.getValue(),
                from.getValue(),
                until.getValue(),
                source.getValue());
    }
}
