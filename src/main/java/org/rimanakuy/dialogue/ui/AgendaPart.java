package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.shell.Notices;

/** The agenda of a session, in order, and what the secretariat may do to it. */
final class AgendaPart extends Section {

    private final transient AgendaService agenda;
    private final transient AgendaForms forms;
    private final transient SessionRow session;
    private final transient Consumer<List<AgendaItemRow>> told;
    private final boolean keeps;

    /** @param told hears of the agenda each time it is shown */
    AgendaPart(
            AgendaService agenda,
            AgendaForms forms,
            SessionRow session,
            boolean keepsTheRecord,
            Consumer<List<AgendaItemRow>> told) {
        this.agenda = agenda;
        this.forms = forms;
        this.session = session;
        this.told = told;
        this.keeps = keepsTheRecord && session.state() != SessionState.CANCELLED;
        addClassName("agenda");
        show();
    }

    private void show() {
        var items = agenda.of(session.id());
        removeAll();
        add(new H2(getTranslation("dialogue.agenda.title")));
        if (items.isEmpty()) {
            add(new Paragraph(getTranslation("dialogue.agenda.empty")));
        }
        var papers = forms.documents(items);
        var list = new OrderedList();
        list.addClassName("agenda-items");
        items.forEach(item -> {
            var line = new AgendaLine(item, papers);
            if (keeps) {
                line.add(new AgendaActs(item, agenda, forms, this::show));
            }
            list.add(line);
        });
        add(list);
        if (keeps) {
            add(acts());
        }
        told.accept(items);
    }

    private Div acts() {
        var acts = new Div(new Button(
                getTranslation("dialogue.agenda.add"),
                VaadinIcon.PLUS.create(),
                clicked -> forms.add(session.id(), this::show)));
        acts.addClassName("acts");
        if (session.state() == SessionState.PLANNED) {
            var gather = new Button(getTranslation("dialogue.agenda.gather"), clicked -> gather());
            gather.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(gather);
        }
        return acts;
    }

    private void gather() {
        Attempt.at(
                () -> Notices.done("dialogue.agenda.gathered", agenda.gather(session.id())), this::show);
    }
}
