package org.rimanakuy.party.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.rimanakuy.journal.ui.JournalPanel;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.ui.PlaceNavigation;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Facts;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.PublicPage;
import org.rimanakuy.shell.Titled;

/** One party: who it is, whom it succeeded and who succeeded it, who stands for it, what it owes and is owed. */
@Route("parties/:code")
@PermitAll
final class PartyView extends Div implements BeforeEnterObserver, Titled {

    private final transient PartyPage.Reader reader;
    private final transient PartyForms forms;
    private final transient List<PartySection> sections;
    private final transient Clock clock;
    private final boolean keepsTheRecord;
    private String shown = "";
    private String name = "";

    PartyView(
            PartyPage.Reader reader,
            PartyForms forms,
            List<PartySection> sections,
            Clock clock,
            CurrentUser currentUser) {
        this.reader = reader;
        this.forms = forms;
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
        show(entering.getRouteParameters().get(PartyNavigation.CODE).orElse(""));
    }

    private void show(String code) {
        var page = reader.read(code).orElseThrow(NotFoundException::new);
        var party = page.party();
        shown = code;
        name = party.name();
        removeAll();
        add(heading(party), facts(page));
        add(new SuccessionLine(
                page,
                row -> acts("party.view.correct-succession", () -> forms.correctSuccession(row, () -> show(code)))));
        add(new MandateList(
                page.mandates(),
                row -> acts("party.view.correct-mandate", () -> forms.correctMandate(row, () -> show(code)))));
        sections.forEach(section -> add(section.of(party.id())));
        add(new JournalPanel(page.acts(), clock.getZone(), page.names()::of));
    }

    private PageHeading heading(PartyRow party) {
        var heading = new PageHeading(party.name())
                .code(party.code())
                .note(new Span(getTranslation(Changes.key(party.kind()))))
                .note(PublicPage.link("actores", party.code()))
                .example(party.example());
        if (keepsTheRecord) {
            Runnable again = () -> show(party.code());
            heading.act(button("party.view.correct", VaadinIcon.EDIT, () -> forms.correctParty(party, this::moved)))
                    .act(button(
                            "party.view.record-succession",
                            VaadinIcon.ARROW_RIGHT,
                            () -> forms.recordSuccession(party, again)))
                    .act(button("party.view.record-mandate", VaadinIcon.USER, () -> forms.recordMandate(party, again)));
        }
        return heading;
    }

    private void moved(String code) {
        if (code.equals(shown)) {
            show(code);
        } else {
            PartyNavigation.open(code);
        }
    }

    private Button button(String key, VaadinIcon icon, Runnable act) {
        return new Button(getTranslation(key), icon.create(), clicked -> act.run());
    }

    /** What the secretariat can do to one line of the page; nothing for everybody else. */
    private List<Component> acts(String key, Runnable act) {
        if (!keepsTheRecord) {
            return List.of();
        }
        var button = button(key, VaadinIcon.EDIT, act);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return List.of(button);
    }

    private Facts facts(PartyPage page) {
        var party = page.party();
        var facts = new Facts().with(getTranslation("party.form.short-name"), party.shortName());
        page.place()
                .ifPresent(place -> facts.with(
                        getTranslation("party.form.place"), PlaceNavigation.link(place.code(), place.name())));
        return facts.with(getTranslation("party.form.note"), party.note())
                .withOr(getTranslation("party.form.source"), party.source(), getTranslation("party.view.no-source"));
    }
}
