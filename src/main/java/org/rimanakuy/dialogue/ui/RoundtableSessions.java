package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;

/** The sessions of a roundtable on its page, the latest first, and the way to plan the next. */
@org.springframework.stereotype.Component
class RoundtableSessions implements RoundtableSection {

    private final SessionService sessions;
    private final SessionForms forms;
    private final SessionWords words;
    private final CurrentUser currentUser;

    RoundtableSessions(SessionService sessions, SessionForms forms, SessionWords words, CurrentUser currentUser) {
        this.sessions = sessions;
        this.forms = forms;
        this.words = words;
        this.currentUser = currentUser;
    }

    @Override
    public Component of(RoundtableRow roundtable) {
        var part = new Section(new H2(I18NProvider.translate("dialogue.sessions.title")));
        part.addClassName("sessions");
        var rows = sessions.of(roundtable.id());
        if (rows.isEmpty()) {
            part.add(new Paragraph(I18NProvider.translate("dialogue.sessions.none-of-table")));
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        rows.forEach(row -> list.add(new SessionLine(row, words)));
        part.add(list);
        if (currentUser.is(Role.SECRETARIAT)) {
            part.add(new Button(
                    I18NProvider.translate("dialogue.sessions.plan"),
                    VaadinIcon.PLUS.create(),
                    clicked -> forms.plan(roundtable)));
        }
        return part;
    }
}
