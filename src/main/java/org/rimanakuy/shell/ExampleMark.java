package org.rimanakuy.shell;

import com.vaadin.flow.component.html.Span;

/** The plain mark beside a single thing of the training record in a list. */
public final class ExampleMark extends Span {

    public ExampleMark() {
        super();
        setText(getTranslation("shell.example"));
        addClassNames("tag", "example");
    }
}
