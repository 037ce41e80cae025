package org.rimanakuy.overdue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.ui.CommitmentSection;
import org.rimanakuy.overdue.ReminderService;
import org.rimanakuy.shell.Words;

/** On a commitment's page: who was reminded of it, and when. */
@org.springframework.stereotype.Component
class ReminderSection implements CommitmentSection {

    private final ReminderService reminders;
    private final Words words;

    ReminderSection(ReminderService reminders, Words words) {
        this.reminders = reminders;
        this.words = words;
    }

    @Override
    public Optional<Component> of(CommitmentSheet sheet) {
        var rows = reminders.of(sheet.commitment().id());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section();
        part.addClassNames("sheet-part", "reminders");
        part.add(new H2(part.getTranslation("overdue.reminder.section")));
        var list = new UnorderedList();
        for (var row : rows) {
            var item = new ListItem(part.getTranslation(
                    "overdue.reminder.section-one", words.day(row.on()), row.party(), row.letters()));
            row.byHand().ifPresent(names -> item.add(" " + part.getTranslation("overdue.section.by-hand", names)));
            list.add(item);
        }
        part.add(list);
        return Optional.of(part);
    }
}
