package org.rimanakuy.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A list within a form: lines that are added, filled in and taken away. */
public final class Lines<T> extends Div {

    private final Div rows = new Div();
    private final List<Line<T>> lines = new ArrayList<>();
    private final String remove;
    private final transient Supplier<Line<T>> blank;
    private final transient Runnable changed;

    /**
     * @param stem of the messages: the title itself, {@code .add} and {@code .remove}
     * @param changed runs whenever the person changed something
     */
    public Lines(String stem, Supplier<Line<T>> blank, Runnable changed) {
        this.blank = blank;
        this.changed = changed;
        this.remove = getTranslation(stem + ".remove");
        var add = new Button(getTranslation(stem + ".add"), VaadinIcon.PLUS.create(), clicked -> {
            append();
            changed.run();
        });
        add.addThemeVariants(ButtonVariant.SMALL);
        addClassName("lines");
        add(new H3(getTranslation(stem)), rows, add);
    }

    public void show(List<T> values) {
        rows.removeAll();
        lines.clear();
        values.forEach(value -> append().show(value));
    }

    /** @throws org.rimanakuy.shared.Refusal when a line is incomplete */
    public List<T> read() {
        return lines.stream().map(Line::read).toList();
    }

    /** The lines as they stand, so that a form can reach what is typed in them. */
    public List<Line<T>> lines() {
        return List.copyOf(lines);
    }

    private Line<T> append() {
        var line = blank.get();
        var away = new Button(VaadinIcon.TRASH.create());
        away.setAriaLabel(remove);
        away.setTooltipText(remove);
        away.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(line.fields().toArray(Component[]::new));
        row.add(away);
        row.addClassName("line");
        away.addClickListener(clicked -> {
            rows.remove(row);
            lines.remove(line);
            changed.run();
        });
        line.fields().forEach(field -> {
            if (field instanceof HasValue<?, ?> value) {
                value.addValueChangeListener(typed -> changed.run());
            }
        });
        rows.add(row);
        lines.add(line);
        return line;
    }

    /** One line of the list: its fields, and what they say together. */
    public interface Line<T> extends java.io.Serializable {

        List<Component> fields();

        void show(T value);

        T read();
    }
}
