package org.rimanakuy.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What is known of one thing, name by name. What is not known is left out, or said to be unknown where that matters. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts with(String label, @Nullable String value) {
        return value == null || value.isBlank() ? this : with(label, new Span(value));
    }

    public Facts with(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }

    /** @param unknown what to say when nothing is on record */
    public Facts withOr(String label, @Nullable String value, String unknown) {
        if (value != null && !value.isBlank()) {
            return with(label, value);
        }
        var said = new Span(unknown);
        said.addClassName("soft");
        return with(label, said);
    }
}
