package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.dialogue.AgendaItemData;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.RecordForm;

/** Puts a point on an agenda with its papers, or corrects it. */
final class AgendaForm extends RecordForm<AgendaItemData> {

    final TextField title = required(wide(line("title", Text.TITLE)));
    final ComboBox<String> topic = field("topic", new ComboBox<>());
    final TextField presenter = line("presenter", Text.TITLE);
    final IntegerField minutesPlanned = field("minutesPlanned", new IntegerField());
    final Lines<AgendaItemRow.Paper> handouts;

    /** @param topics those used so far; another may be typed */
    AgendaForm(List<String> topics, DocumentService documents) {
        super("dialogue.agenda-form");
        setWidth("min(50rem, 100%)");
        var offered = new ArrayList<>(topics);
        topic.setItems(offered);
        topic.setAllowCustomValue(true);
        topic.setClearButtonVisible(true);
        topic.setHelperText(label("topicRule"));
        topic.addCustomValueSetListener(typed -> {
            offered.add(typed.getDetail());
            topic.setItems(offered);
            topic.setValue(typed.getDetail());
        });
        minutesPlanned.setManualValidation(true);
        handouts = new Lines<>("dialogue.agenda-form.papers", () -> new PaperLine(documents), this::changed);
        across(handouts);
        refusedAt("dialogue.refusal.minutes-planned", minutesPlanned);
    }

    @Override
    protected void show(AgendaItemData data) {
        title.setValue(data.title());
        topic.setValue(data.topic());
        presenter.setValue(Objects.requireNonNullElse(data.presenter(), ""));
        minutesPlanned.setValue(data.minutesPlanned());
        handouts.show(data.handouts());
    }

    @Override
    protected AgendaItemData read() {
        return new AgendaItemData(
                title.getValue(),
                topic.getValue(),
                minutesPlanned.getValue(),
                presenter.getValue(),
                handouts.read());
    }

    @Override
    protected String told(Object value) {
        return value instanceof AgendaItemRow.Paper paper ? paper.title() : value.toString();
    }
}
