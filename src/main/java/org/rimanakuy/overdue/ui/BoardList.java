package org.rimanakuy.overdue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.overdue.ReminderPlan;
import org.rimanakuy.overdue.ReminderService;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Words;

/** The commitments behind the counts, the oldest deadline first, to be chosen for a reminder. */
final class BoardList extends Section {

    final Button remind = new Button("", clicked -> remind());
    final Button all = new Button(getTranslation("overdue.board.choose-all"), clicked -> chooseAll());
    final Div result = new Div();
    final UnorderedList list = new UnorderedList();
    final Map<String, Checkbox> boxes = new LinkedHashMap<>();

    private final transient ReminderService reminders;
    private final transient Words words;
    private final boolean reminding;

    /** @param reminding whether who looks may remind */
    BoardList(ReminderService reminders, boolean reminding, Words words) {
        this.reminders = reminders;
        this.reminding = reminding;
        this.words = words;
        remind.addThemeVariants(ButtonVariant.PRIMARY);
        all.addThemeVariants(ButtonVariant.TERTIARY);
        result.getElement().setAttribute("role", "status");
        list.addClassName("entries");
        var acts = new Div(remind, all);
        acts.addClassName("acts");
        acts.setVisible(reminding);
        add(new H2(getTranslation("overdue.board.list")), acts, result, list);
    }

    void show(List<CommitmentRow> rows) {
        setVisible(!rows.isEmpty());
        result.removeAll();
        list.removeAll();
        boxes.clear();
        rows.forEach(row -> list.add(item(row)));
        tellChosen();
    }

    private ListItem item(CommitmentRow row) {
        var name = new Div(CommitmentNavigation.link(row.number()), new Span(row.title()));
        name.addClassNames("entry-name", "with-mark");
        if (reminding) {
            var box = new Checkbox();
            box.setAriaLabel(getTranslation("overdue.board.choose", row.number()));
            box.addValueChangeListener(changed -> tellChosen());
            boxes.put(row.number(), box);
            name.addComponentAsFirst(box);
        }
        var schedule = row.schedule();
        var days = schedule.days() == null ? 0 : schedule.days();
        var due = schedule.due() == null ? "" : words.day(schedule.due());
        var more = new Div(
                new Span(getTranslation(schedule.isOverdue() ? "overdue.board.late" : "overdue.board.soon", due, days)),
                new Span(getTranslation("overdue.board.answers", row.obligor())),
                new Span(getTranslation(Changes.key(row.mover()))),
                new Span(getTranslation("overdue.board.weight", getTranslation(Changes.key(row.weight())))));
        more.addClassName("entry-more");
        var item = new ListItem(name, more);
        item.addClassName("entry");
        return item;
    }

    private List<String> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void tellChosen() {
        remind.setText(getTranslation("overdue.board.remind", chosen().size()));
        remind.setEnabled(!chosen().isEmpty());
    }

    private void chooseAll() {
        boxes.values().forEach(box -> box.setValue(true));
    }

    private void remind() {
        var numbers = chosen();
        new ReminderDialog(reminders, numbers, this::sent).open();
    }

    private void sent(ReminderPlan plan) {
        boxes.values().forEach(box -> box.setValue(false));
        result.removeAll();
        result.add(new Paragraph(
                getTranslation("overdue.reminder.sent", plan.letters().size())));
        plan.unreached()
                .forEach(missed -> result.add(new Paragraph(getTranslation(
                        "overdue.reminder.unreached", missed.name(), ReminderDialog.numbers(missed.about())))));
    }
}
