package org.rimanakuy.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.rimanakuy.project.Stage;
import org.rimanakuy.project.StageDates;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.PartialDateField;

/** When one stage was to be reached, and was, within the form of a work. */
final class StageLine implements Lines.Line<StageDates> {

    final Select<Stage> stage = new Select<>();
    final PartialDateField baseline = new PartialDateField(translate("project.form.baseline"));
    final PartialDateField revised = new PartialDateField(translate("project.form.revised"));
    final PartialDateField actual = new PartialDateField(translate("project.form.actual"));

    StageLine() {
        stage.setLabel(translate("project.form.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(one -> one == null ? "" : translate(Changes.key(one)));
    }

    @Override
    public List<Component> fields() {
        return List.of(stage, baseline, revised, actual);
    }

    @Override
    public void show(StageDates dates) {
        stage.setValue(dates.stage());
        baseline.setValue(dates.baseline());
        revised.setValue(dates.revised());
        actual.setValue(dates.actual());
    }

    @Override
    public StageDates read() {
        if (stage.getValue() == null) {
            throw new InvalidInputRefusal("project.refusal.stage-undated");
        }
        return new StageDates(stage.getValue(), baseline.getValue(), revised.getValue(), actual.getValue());
    }

    private static String translate(String key) {
        return I18NProvider.translate(key);
    }
}
