package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.journal.ui.JournalPanel;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** One roundtable: on what it stands, who sits there, by which rules it works, its subgroups and what follows from it. */
@Route("roundtables/:code")
@PermitAll
final class RoundtableView extends Div implements BeforeEnterObserver, Titled {

    private final transient RoundtablePage.Reader reader;
    private final transient RoundtableForms forms;
    private final transient RoundtableFacts facts;
    private final transient RoundtableWords words;
    private final transient List<RoundtableSection> sections;
    private final transient Clock clock;
    private final boolean keepsTheRecord;
    private String shown = "";
    private String name = "";

    RoundtableView(
            RoundtablePage.Reader reader,
            RoundtableForms forms,
            RoundtableFacts facts,
            RoundtableWords words,
            List<RoundtableSection> sections,
            Clock clock,
            CurrentUser currentUser) {
        this.reader = reader;
        this.forms = forms;
        this.facts = facts;
        this.words = words;
        this.sections = sections;
        this.clock = clock;
        this.keepsTheRecord = currentUser.is(Role.SECRETARIAT);
        addClassName("page");
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters().get(DialogueNavigation.CODE).orElse(""));
    }

    private void show(String code) {
        var page = reader.read(code).orElseThrow(NotFoundException::new);
        var roundtable = page.roundtable();
        shown = code;
        name = roundtable.name();
        removeAll();
        add(heading(roundtable), facts.of(page), new DelegationsPart(roundtable.data(), page.names()));
        if (!page.subgroups().isEmpty()) {
            add(subgroups(page.subgroups()));
        }
        sections.forEach(section -> add(section.of(roundtable)));
        add(
                new LadderPart(roundtable.data().escalation()),
                new JournalPanel(page.acts(), clock.getZone(), page.names()::of));
    }

    private PageHeading heading(RoundtableRow roundtable) {
        var heading = new PageHeading(roundtable.name())
                .code(roundtable.code())
                .note(new Span(words.validity(roundtable.data())))
                .example(roundtable.example());
        if (keepsTheRecord) {
            heading.act(new Button(
                    getTranslation("dialogue.tables.correct"),
                    VaadinIcon.EDIT.create(),
                    clicked -> forms.correct(roundtable, this::moved)));
        }
        return heading;
    }

    private Section subgroups(List<RoundtableRow> subgroups) {
        var list = new UnorderedList();
        list.addClassName("entries");
        subgroups.forEach(subgroup -> list.add(new RoundtableLine(subgroup, words)));
        return new Section(new H2(getTranslation("dialogue.tables.subgroups")), list);
    }

    private void moved(String code) {
        if (code.equals(shown)) {
            show(code);
        } else {
            DialogueNavigation.openRoundtable(code);
        }
    }
}
