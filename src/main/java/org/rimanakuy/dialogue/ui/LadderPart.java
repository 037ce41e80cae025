package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.shared.Changes;

/** To whom an overdue commitment goes, step by step. */
final class LadderPart extends Section {

    LadderPart(List<Escalation> steps) {
        addClassName("ladder");
        add(new H2(getTranslation("dialogue.tables.escalation")));
        if (steps.isEmpty()) {
            add(new Paragraph(getTranslation("dialogue.tables.no-escalation")));
            return;
        }
        var list = new OrderedList();
        steps.forEach(step -> list.add(new ListItem(told(step))));
        add(list);
    }

    private String told(Escalation step) {
        var who = getTranslation(Changes.key(step.step()));
        return getTranslation(
                "dialogue.tables.step", step.body() == null ? who : who + ": " + step.body(), step.afterDays());
    }
}
