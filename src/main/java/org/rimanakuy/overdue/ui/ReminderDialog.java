package org.rimanakuy.overdue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.overdue.ReminderPlan;
import org.rimanakuy.overdue.ReminderService;
import org.rimanakuy.overdue.Waited;

/** Shows who would be written to and what, who would not and why; nothing goes before it is sent from here. */
final class ReminderDialog extends Dialog {

    final Button send;

    ReminderDialog(ReminderService reminders, List<String> numbers, Consumer<ReminderPlan> sent) {
        setHeaderTitle(getTranslation("overdue.reminder.preview"));
        setWidth("min(48rem, 100%)");
        var plan = reminders.preview(numbers);
        send = new Button(getTranslation("overdue.reminder.send", plan.letters().size()), clicked -> {
            close();
            sent.accept(reminders.send(numbers));
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.setEnabled(plan.isWorthSending());
        getFooter().add(new Button(getTranslation("shell.action.cancel"), clicked -> close()), send);
        if (!plan.isWorthSending()) {
            add(new Paragraph(getTranslation("overdue.reminder.nobody")));
        }
        part(
                "overdue.reminder.letters",
                plan.letters().stream()
                        .map(letter -> getTranslation(
                                "overdue.reminder.one", letter.recipient().name(), numbers(letter.about()))));
        plan.letters().stream().findFirst().ifPresent(first -> add(words(reminders, first)));
        part(
                "overdue.reminder.by-hand",
                plan.unreached().stream()
                        .map(missed -> getTranslation("overdue.reminder.one", missed.name(), numbers(missed.about()))));
        part(
                "overdue.reminder.recent",
                plan.recent().stream()
                        .map(recent -> getTranslation(
                                "overdue.reminder.recent-one", recent.about().number(), recent.on())));
        part(
                "overdue.reminder.unasked",
                plan.unasked().stream()
                        .map(one -> one.number() + " · "
                                + getTranslation(
                                        one.example()
                                                ? "overdue.reminder.example"
                                                : "commitment.mover." + one.mover())));
    }

    private void part(String title, Stream<String> lines) {
        var items = lines.map(ListItem::new).toArray(ListItem[]::new);
        if (items.length > 0) {
            add(new H3(getTranslation(title)), new UnorderedList(items));
        }
    }

    private NativeDetails words(ReminderService reminders, ReminderPlan.OneLetter letter) {
        var text = new Pre(reminders.words(letter).text());
        text.getStyle().set("white-space", "pre-wrap").set("overflow-wrap", "anywhere");
        return new NativeDetails(getTranslation("overdue.reminder.words"), text);
    }

    static String numbers(List<Waited> about) {
        return about.stream().map(Waited::number).collect(Collectors.joining(", "));
    }
}
