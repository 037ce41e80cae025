package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.shell.ExampleMark;

/** A roundtable as every list shows it: its name, since when it sits and until when it is valid. */
final class RoundtableLine extends ListItem {

    RoundtableLine(RoundtableRow roundtable, RoundtableWords words) {
        var name = new Div(DialogueNavigation.roundtableLink(roundtable.code(), roundtable.name()));
        name.addClassNames("entry-name", "with-mark");
        if (roundtable.example()) {
            name.add(new ExampleMark());
        }
        var code = new Span(roundtable.code());
        code.addClassName("number");
        var data = roundtable.data();
        var installed = data.installedOn() == null
                ? getTranslation("dialogue.tables.installed-unknown")
                : getTranslation("dialogue.tables.installed", data.installedOn());
        var more = new Div(code, new Span(installed), new Span(words.validity(data)));
        more.addClassName("entry-more");
        add(name, more);
        addClassName("entry");
    }
}
