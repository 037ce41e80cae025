package org.rimanakuy.project.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.project.Stop;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.PartialDateField;

/** That a work stood still, within its form. */
final class StopLine implements Lines.Line<Stop> {

    final PartialDateField stoppedOn = new PartialDateField(translate("project.form.stopped-on"));
    final PartialDateField restartedOn = new PartialDateField(translate("project.form.restarted-on"));
    final TextField reason = new TextField(translate("project.form.reason"));
    final TextField source = new TextField(translate("project.form.source"));

    @Override
    public List<Component> fields() {
        return List.of(stoppedOn, restartedOn, reason, source);
    }

    @Override
    public void show(Stop stop) {
        stoppedOn.setValue(stop.stoppedOn());
        restartedOn.setValue(stop.restartedOn());
        reason.setValue(Objects.requireNonNullElse(stop.reason(), ""));
        source.setValue(Objects.requireNonNullElse(stop.source(), ""));
    }

    @Override
    public Stop read() {
        var stopped = stoppedOn.getValue();
        if (stopped == null) {
            throw new InvalidInputRefusal("project.refusal.stop-undated");
        }
        return new Stop(stopped, restartedOn.getValue(), reason.getValue(), source.getValue());
    }
}
