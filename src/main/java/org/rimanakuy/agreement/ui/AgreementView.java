package org.rimanakuy.agreement.ui;

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
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.journal.ui.JournalPanel;
import org.rimanakuy.place.ui.PlaceNavigation;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Facts;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.PublicPage;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** One agreement: who stands in it and who signed, since when it is followed, what it says and what follows from it. */
@Route("agreements/:code")
@PermitAll
final class AgreementView extends Div implements BeforeEnterObserver, Titled {

    private final transient AgreementPage.Reader reader;
    private final transient AgreementForms forms;
    private final transient List<AgreementSection> sections;
    private final transient Words words;
    private final transient Clock clock;
    private final boolean keepsTheRecord;
    private String shown = "";
    private String name = "";

    AgreementView(
            AgreementPage.Reader reader,
            AgreementForms forms,
            List<AgreementSection> sections,
            Words words,
            Clock clock,
            CurrentUser currentUser) {
        this.reader = reader;
        this.forms = forms;
        this.sections = sections;
        this.words = words;
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
        show(entering.getRouteParameters().get(AgreementNavigation.CODE).orElse(""));
    }

    private void show(String code) {
        var page = reader.read(code).orElseThrow(NotFoundException::new);
        var agreement = page.agreement();
        shown = code;
        name = agreement.title();
        removeAll();
        add(
                heading(agreement),
                facts(page),
                new PartiesPart(agreement.parties(), page.names()),
                new ClausesPart(
                        page.clauses(),
                        clause ->
                                acts("agreement.view.correct-clause", () -> forms.correctClause(clause, this::again))));
        if (!agreement.rules().isEmpty()) {
            add(new RulesPart(agreement.rules(), words));
        }
        sections.forEach(section -> add(section.of(agreement.id())));
        add(new JournalPanel(page.acts(), clock.getZone(), page.names()::of));
    }

    private PageHeading heading(AgreementRow agreement) {
        var heading = new PageHeading(agreement.title())
                .code(agreement.code())
                .note(new Span(getTranslation(Changes.key(agreement.instrument()))))
                .note(PublicPage.link("acuerdos", agreement.code()))
                .example(agreement.example());
        if (keepsTheRecord) {
            heading.act(button("agreement.view.correct", VaadinIcon.EDIT, () -> forms.correct(agreement, this::moved)))
                    .act(button(
                            "agreement.view.record-clause",
                            VaadinIcon.PLUS,
                            () -> forms.recordClause(agreement.id(), this::again)));
        }
        return heading;
    }

    private Facts facts(AgreementPage page) {
        var agreement = page.agreement();
        var facts = new Facts()
                .withOr(
                        getTranslation("agreement.form.signed-on"),
                        words.date(agreement.signedOn()),
                        getTranslation("agreement.view.signed-unknown"))
                .with(getTranslation("agreement.view.validity"), validity(agreement))
                .with(
                        getTranslation("agreement.form.followed-since"),
                        agreement.followedSince() == null
                                ? getTranslation("agreement.view.silence-unfollowed")
                                : getTranslation("agreement.view.silence-followed", agreement.followedSince()));
        page.place()
                .ifPresent(place -> facts.with(
                        getTranslation("agreement.form.place"), PlaceNavigation.link(place.code(), place.name())));
        return facts.with(getTranslation("agreement.form.note"), agreement.note())
                .withOr(
                        getTranslation("agreement.form.source"),
                        agreement.source(),
                        getTranslation("agreement.view.no-source"));
    }

    private String validity(AgreementRow agreement) {
        if (agreement.effectiveFrom() == null) {
            return agreement.effectiveTo() == null
                    ? getTranslation("agreement.view.validity-unknown")
                    : getTranslation("agreement.view.valid-until", agreement.effectiveTo());
        }
        return agreement.effectiveTo() == null
                ? getTranslation("agreement.view.valid-from", agreement.effectiveFrom())
                : getTranslation("agreement.view.valid-between", agreement.effectiveFrom(), agreement.effectiveTo());
    }

    private void again() {
        show(shown);
    }

    private void moved(String code) {
        if (code.equals(shown)) {
            again();
        } else {
            AgreementNavigation.open(code);
        }
    }

    private Button button(String key, VaadinIcon icon, Runnable act) {
        return new Button(getTranslation(key), icon.create(), clicked -> act.run());
    }

    /** What the secretariat can do to one part of the page; nothing for everybody else. */
    private List<Component> acts(String key, Runnable act) {
        if (!keepsTheRecord) {
            return List.of();
        }
        var button = button(key, VaadinIcon.EDIT, act);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return List.of(button);
    }
}
