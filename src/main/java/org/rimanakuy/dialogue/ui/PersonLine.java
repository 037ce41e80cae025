package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.Changes;

/** Somebody in the room or expected there: name, capacity, hours; and what can be noted about them. */
final class PersonLine extends ListItem {

    private final String person;
    private final Div told = new Div();
    private final Div acts = new Div();

    PersonLine(String person, Capacity capacity) {
        this.person = person;
        addClassName("person");
        var name = new Span(person);
        name.addClassName("entry-name");
        var as = new Span(getTranslation(Changes.key(capacity)));
        as.addClassNames("soft", "small");
        told.add(name, as);
        told.addClassName("with-mark");
        acts.addClassName("person-acts");
        add(told, acts);
    }

    PersonLine hours(String hours) {
        var span = new Span(hours);
        span.addClassName("hours");
        told.add(span);
        return this;
    }

    /** @param mandated otherwise the line warns: that is said, and refuses nobody */
    PersonLine mandated(boolean mandated) {
        if (!mandated) {
            var warning = new Span(getTranslation("dialogue.attendance.no-mandate"));
            warning.addClassNames("tag", "warning");
            told.add(warning);
        }
        return this;
    }

    PersonLine act(String key, Runnable act) {
        var button = new Button(getTranslation(key), clicked -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + person);
        acts.add(button);
        return this;
    }

    PersonLine icon(VaadinIcon icon, String key, Runnable act) {
        var button = new Button(icon.create(), clicked -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, person));
        button.setTooltipText(getTranslation(key, person));
        acts.add(button);
        return this;
    }

    void focus() {
        acts.getChildren().findFirst().map(Button.class::cast).ifPresent(Button::focus);
    }
}
