package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.shell.ExampleMark;

/** A session as every list shows it: its title, when and where it is, and how it stands. */
final class SessionLine extends ListItem {

    private final Div more = new Div();

    SessionLine(SessionRow session, SessionWords words) {
        var data = session.data();
        var name = new Div(
                DialogueNavigation.sessionLink(session.code(), data.title()), new SessionMark(session.state()));
        name.addClassNames("entry-name", "with-mark");
        if (session.example()) {
            name.add(new ExampleMark());
        }
        var code = new Span(session.code());
        code.addClassName("number");
        more.add(code, new Span(words.when(data)));
        more.addClassName("entry-more");
        if (data.venue() != null) {
            more.add(new Span(data.venue()));
        }
        add(name, more);
        addClassName("entry");
    }

    SessionLine at(String roundtable) {
        more.add(new Span(roundtable));
        return this;
    }
}
