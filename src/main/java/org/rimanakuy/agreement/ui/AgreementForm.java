package org.rimanakuy.agreement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Records an agreement with its parties and contribution rules, or corrects it. */
final class AgreementForm extends RecordForm<AgreementData> {

    final TextField title = required(line("title", Text.TITLE));
    final TextField code = required(line("code", Text.CODE));
    final Select<Instrument> instrument = required(choice("instrument", Instrument.values()));
    final PartialDateField signedOn = date("signedOn");
    final PartialDateField effectiveFrom = date("effectiveFrom");
    final PartialDateField effectiveTo = date("effectiveTo");
    final PartialDateField followedSince = date("followedSince");
    final ComboBox<PlaceRow> place = field("place", new ComboBox<>());
    final TextArea note = words("note", Text.NOTE);
    final TextField source = line("source", Text.SOURCE);
    final Lines<AgreementParty> parties;
    final Lines<ContributionRule> rules;

    private final transient TellAgreement tell;
    private final transient List<PlaceRow> places;

    AgreementForm(List<PartyRow> known, List<PlaceRow> places) {
        super("agreement.form");
        this.places = places;
        this.tell = new TellAgreement(known, places);
        this.parties = new Lines<>("agreement.form.parties", () -> new PartyLine(known), this::changed);
        this.rules = new Lines<>("agreement.form.rules", RuleLine::new, this::changed);
        setWidth("min(60rem, 100%)");
        place.setItems(places);
        place.setItemLabelGenerator(PlaceRow::name);
        place.setClearButtonVisible(true);
        code.setPlaceholder(getTranslation("agreement.form.code-rule"));
        across(parties);
        across(rules);
        refusedAt("agreement.refusal.code-taken", code);
        refusedAt("agreement.refusal.ends-before", effectiveTo);
        refusedAt("agreement.form.day-needed", followedSince);
    }

    @Override
    protected void show(AgreementData data) {
        title.setValue(data.title());
        code.setValue(data.code());
        instrument.setValue(data.instrument());
        signedOn.setValue(data.signedOn());
        effectiveFrom.setValue(data.effectiveFrom());
        effectiveTo.setValue(data.effectiveTo());
        followedSince.setValue(data.followedSince() == null ? null : PartialDate.day(data.followedSince()));
        place.setValue(places.stream()
                .filter(row -> row.id().equals(data.place()))
                .findFirst()
                .orElse(null));
        note.setValue(Objects.requireNonNullElse(data.note(), ""));
        source.setValue(Objects.requireNonNullElse(data.source(), ""));
        parties.show(data.parties());
        rules.show(data.rules());
    }

    @Override
    protected AgreementData read() {
        var at = place.getValue();
        return new AgreementData(
                code.getValue(),
                title.getValue(),
                instrument.getValue(),
                signedOn.getValue(),
                effectiveFrom.getValue(),
                effectiveTo.getValue(),
                followedSince.day("agreement.form.day-needed"),
                at == null ? null : at.id(),
                note.getValue(),
                source.getValue(),
                parties.read(),
                rules.read());
    }

    @Override
    protected String told(Object value) {
        return tell.apply(value);
    }

    private PartialDateField date(String name) {
        return field(name, new PartialDateField(label(name)));
    }
}
