package org.rimanakuy.concern.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.concern.Channel;
import org.rimanakuy.concern.GrievanceData;
import org.rimanakuy.concern.GrievanceTopic;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.DayPicker;
import org.rimanakuy.shell.RecordForm;

/** Records what somebody complains about, or corrects it. */
final class GrievanceForm extends RecordForm<GrievanceData> {

    final DayPicker receivedOn = required(field("receivedOn", new DayPicker(label("receivedOn"))));
    final Select<Channel> channel = required(choice("channel", Channel.values()));
    final TextField complainant = wide(line("complainant", Text.TITLE));
    final Select<GrievanceTopic> topic = required(choice("topic", GrievanceTopic.values()));
    final ComboBox<PartyRow> addressee = field("addressee", new ComboBox<>(label("addressee")));
    final ComboBox<PlaceRow> place = field("place", new ComboBox<>(label("place")));
    final TextField about = line("about", Text.CODE);
    final TextArea text = required(wide(field("text", new ConfidentialText())));
    final Checkbox consent = field("consent", new Checkbox(label("consent")));
    final TextArea summary = wide(field("summary", new ConfidentialText()));

    private final transient List<PartyRow> parties;
    private final transient List<PlaceRow> places;

    GrievanceForm(List<PartyRow> parties, List<PlaceRow> places, LocalDate today) {
        super("concern.grievance");
        this.parties = parties;
        this.places = places;
        setWidth("min(50rem, 100%)");
        receivedOn.setMax(today);
        receivedOn.setValue(today);
        complainant.setHelperText(getTranslation("concern.grievance.complainant-help"));
        addressee.setItems(parties);
        addressee.setItemLabelGenerator(PartyRow::name);
        addressee.setClearButtonVisible(true);
        place.setItems(places);
        place.setItemLabelGenerator(PlaceRow::name);
        place.setClearButtonVisible(true);
        summary.setHelperText(getTranslation("concern.grievance.summary-help"));
        refusedAt("concern.refusal.later", receivedOn);
        refusedAt("concern.refusal.step-before", receivedOn);
        refusedAt("concern.refusal.summary-without-consent", summary);
        refusedAt("concern.refusal.consent-without-summary", summary);
    }

    @Override
    protected void show(GrievanceData data) {
        receivedOn.setValue(data.receivedOn());
        channel.setValue(data.channel());
        complainant.setValue(Objects.requireNonNullElse(data.complainant(), ""));
        topic.setValue(data.topic());
        parties.stream()
                .filter(row -> row.id().equals(data.addressee()))
                .findFirst()
                .ifPresent(addressee::setValue);
        places.stream().filter(row -> row.id().equals(data.place())).findFirst().ifPresent(place::setValue);
        about.setValue(Objects.requireNonNullElse(data.about(), ""));
        text.setValue(data.text());
        consent.setValue(data.consent());
        summary.setValue(Objects.requireNonNullElse(data.summary(), ""));
    }

    @Override
    protected GrievanceData read() {
        var to = addressee.getValue();
        var at = place.getValue();
        return new GrievanceData(
                Objects.requireNonNull(receivedOn.getValue()),
                Objects.requireNonNull(channel.getValue()),
                complainant.getValue(),
                Objects.requireNonNull(topic.getValue()),
                to == null ? null : to.id(),
                at == null ? null : at.id(),
                about.getValue(),
                text.getValue(),
                summary.getValue(),
                consent.getValue());
    }
}
