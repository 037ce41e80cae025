package org.rimanakuy.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The top of a page: what it is, what is noted beside it, and what can be done here. */
public final class PageHeading extends Header {

    private final Div notes = new Div();
    private final Div acts = new Div();

    public PageHeading(String title) {
        addClassName("page-heading");
        notes.addClassName("page-notes");
        acts.addClassName("page-acts");
        notes.setVisible(false);
        acts.setVisible(false);
        var words = new Div(new H1(title), notes);
        words.addClassName("page-words");
        add(words, acts);
    }

    public PageHeading note(Component note) {
        notes.add(note);
        notes.setVisible(true);
        return this;
    }

    /** The number or code people call it by. */
    public PageHeading code(String code) {
        var number = new Span(code);
        number.addClassName("number");
        return note(number);
    }

    /** The plain mark of everything that belongs to the training record and never happened. */
    public PageHeading example(boolean example) {
        if (example) {
            var mark = new Paragraph(getTranslation("shell.example.page"));
            mark.addClassName("practice");
            add(mark);
        }
        return this;
    }

    public PageHeading act(Component act) {
        acts.add(act);
        acts.setVisible(true);
        return this;
    }
}
