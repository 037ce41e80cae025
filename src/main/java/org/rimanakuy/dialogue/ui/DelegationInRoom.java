package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.rimanakuy.dialogue.Headcount;

/** The people of one delegation: those who came, then those who are expected. */
final class DelegationInRoom extends Div {

    private final UnorderedList list = new UnorderedList();

    DelegationInRoom(String name, Optional<Headcount> heads) {
        addClassName("delegation");
        list.addClassName("people");
        add(new H3(name));
        heads.ifPresent(count -> {
            var told = new Paragraph(
                    getTranslation("dialogue.attendance.counts", count.women(), count.men(), count.unsaid()));
            told.addClassNames("soft", "small");
            add(told);
        });
        add(list);
    }

    void add(PersonLine line, boolean focus) {
        list.add(line);
        if (focus) {
            line.focus();
        }
    }
}
