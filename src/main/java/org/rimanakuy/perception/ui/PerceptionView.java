package org.rimanakuy.perception.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.rimanakuy.perception.Instrument;
import org.rimanakuy.perception.PerceptionService;
import org.rimanakuy.perception.RoundRow;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** The rounds that were held, the latest first, and the instruments they may be held with. */
@Route("perception")
@Menu(title = "perception.menu", icon = "vaadin:comment-ellipsis-o", order = 47)
@PermitAll
final class PerceptionView extends Div implements Titled {

    final UnorderedList rounds = new UnorderedList();
    final UnorderedList instruments = new UnorderedList();

    private final transient PerceptionService perception;
    private final transient RoundForms forms;
    private final transient Words words;

    PerceptionView(PerceptionService perception, RoundForms forms, Words words, CurrentUser currentUser) {
        this.perception = perception;
        this.forms = forms;
        this.words = words;
        addClassName("page");
        var heading = new PageHeading(title()).note(new Span(getTranslation("perception.lead")));
        if (currentUser.is(Role.SECRETARIAT)) {
            var open = new Button(
                    getTranslation("perception.round.record"), VaadinIcon.PLUS.create(), clicked -> forms.open());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            heading.act(open);
        }
        if (currentUser.is(Role.ADMINISTRATOR)) {
            heading.act(new Button(
                    getTranslation("perception.define"),
                    VaadinIcon.PLUS.create(),
                    clicked -> forms.define(this::show)));
        }
        rounds.addClassName("entries");
        add(heading, rounds, new H2(getTranslation("perception.instruments")), instruments);
        show();
    }

    @Override
    public String title() {
        return getTranslation("perception.title");
    }

    private void show() {
        rounds.removeAll();
        instruments.removeAll();
        var held = perception.rounds();
        if (held.isEmpty()) {
            rounds.add(new ListItem(getTranslation("perception.none")));
        }
        held.forEach(round -> rounds.add(item(round)));
        forms.instruments().forEach(one -> instruments.add(item(one)));
    }

    private ListItem item(RoundRow round) {
        var code = new Span(round.data().code() + " ");
        code.addClassName("number");
        var link = new RouterLink(
                round.data().title(),
                RoundView.class,
                new RouteParameters(new RouteParam(RoundView.CODE, round.data().code())));
        var state = Optional.ofNullable(round.publishedOn())
                .map(day -> getTranslation("perception.published-on", words.day(day)))
                .orElse(getTranslation("perception.not-published"));
        var item = new ListItem(
                new Paragraph(code, link),
                new Paragraph(getTranslation("perception.sheets", round.sheets()) + ". " + state));
        item.addClassName("entry");
        return item;
    }

    private ListItem item(Instrument instrument) {
        var licence = instrument.licence();
        return new ListItem(instrument.name() + " (" + instrument.code() + ")"
                + (licence == null ? "" : ". " + getTranslation("perception.licensed", licence)));
    }
}
