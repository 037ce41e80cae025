package org.rimanakuy.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.concern.Account;
import org.rimanakuy.concern.IncidentRow;
import org.rimanakuy.concern.IncidentService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shell.ExampleMark;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** What happened around the mine, the latest first, with what each side says of it. */
@Route("incidents")
@Menu(title = "concern.menu", icon = "vaadin:warning", order = 46)
@PermitAll
final class IncidentsView extends Div implements Titled {

    final Paragraph told = new Paragraph();
    final UnorderedList list = new UnorderedList();

    private final transient IncidentService incidents;
    private final transient IncidentForms forms;
    private final transient PlaceService places;
    private final transient Words words;
    private final boolean keepsTheRecord;

    IncidentsView(
            IncidentService incidents, IncidentForms forms, PlaceService places, Words words, CurrentUser currentUser) {
        this.incidents = incidents;
        this.forms = forms;
        this.places = places;
        this.words = words;
        this.keepsTheRecord = currentUser.is(Role.SECRETARIAT);
        addClassName("page");
        var heading = new PageHeading(title()).note(new Span(getTranslation("concern.incidents.lead")));
        if (keepsTheRecord) {
            var record = new Button(
                    getTranslation("concern.incident.record"),
                    VaadinIcon.PLUS.create(),
                    clicked -> forms.record(this::show));
            record.addThemeVariants(ButtonVariant.PRIMARY);
            heading.act(record);
        }
        told.getElement().setAttribute("role", "status");
        list.addClassName("entries");
        add(heading, told, list);
        show();
    }

    @Override
    public String title() {
        return getTranslation("concern.incidents.title");
    }

    private void show() {
        var count = incidents.count();
        told.setText(
                count == 0
                        ? getTranslation("concern.incidents.none")
                        : getTranslation("concern.incidents.count", count));
        var byId = places.byId();
        list.removeAll();
        incidents.latest().forEach(one -> list.add(item(one, byId)));
    }

    private ListItem item(IncidentRow one, Map<PlaceId, PlaceRow> byId) {
        var data = one.data();
        var number = new Span(one.number() + " ");
        number.addClassName("number");
        var where =
                Optional.ofNullable(byId.get(data.place())).map(PlaceRow::name).orElse("");
        var when = Stream.of(words.date(data.from()), words.date(data.to()))
                .filter(day -> !day.isEmpty())
                .collect(Collectors.joining(" – "));
        var head = new Paragraph(
                number,
                new Span(String.join(
                        " · ",
                        getTranslation(Changes.key(data.kind())),
                        where,
                        when,
                        getTranslation(Changes.key(data.severity())))));
        if (one.example()) {
            head.add(new ExampleMark());
        }
        var item = new ListItem(head, new Paragraph(data.text()), new Paragraph(data.source()));
        item.addClassName("entry");
        data.accounts().forEach(account -> item.add(said(account)));
        if (data.accounts().isEmpty()) {
            item.add(new Paragraph(getTranslation("concern.incidents.no-account")));
        }
        if (keepsTheRecord) {
            var correct = new Button(
                    getTranslation("concern.incident.correct-short"), clicked -> forms.correct(one, this::show));
            correct.addThemeVariants(ButtonVariant.SMALL);
            item.add(correct);
        }
        return item;
    }

    private Paragraph said(Account account) {
        return new Paragraph(getTranslation("concern.incidents.says", account.who(), account.words()));
    }
}
