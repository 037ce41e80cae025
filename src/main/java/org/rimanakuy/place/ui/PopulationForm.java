package org.rimanakuy.place.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.rimanakuy.place.Population;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks how many people lived in a place in a year, and who counted them. */
final class PopulationForm extends RecordForm<Population> {

    final IntegerField year = required(field("year", new IntegerField(label("year"))));
    final IntegerField inhabitants = required(field("inhabitants", new IntegerField(label("inhabitants"))));
    final TextField source = required(wide(line("source", Text.SOURCE)));

    PopulationForm() {
        super("place.population");
        source.setHelperText(getTranslation("place.population.source-help"));
        refusedAt("place.refusal.population-year", year);
        refusedAt("place.refusal.population-told", year);
        refusedAt("place.refusal.inhabitants", inhabitants);
    }

    @Override
    protected void show(Population data) {
        year.setValue(data.year());
        inhabitants.setValue(data.inhabitants());
        source.setValue(data.source());
    }

    @Override
    protected Population read() {
        return new Population(
                Objects.requireNonNullElse(year.getValue(), 0),
                Objects.requireNonNullElse(inhabitants.getValue(), 0),
                source.getValue());
    }
}
