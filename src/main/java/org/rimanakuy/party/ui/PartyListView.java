package org.rimanakuy.party.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shell.ExampleMark;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** Every party, found by its name, code or kind; what is looked for stands in the address. */
@Route("parties")
@Menu(title = "party.menu", icon = "vaadin:group", order = 40)
@PermitAll
final class PartyListView extends Div implements BeforeEnterObserver, Titled {

    private static final String WORDS = "q";
    private static final String KIND = "kind";

    final TextField words = new TextField(getTranslation("party.view.words"));
    final Select<PartyKind> kind = new Select<>();
    final VirtualList<PartyRow> list = new VirtualList<>();
    final Paragraph found = new Paragraph();

    private final transient PartyService parties;
    private final transient Map<PlaceId, PlaceRow> places;

    PartyListView(PartyService parties, PlaceService places, PartyForms forms, CurrentUser currentUser) {
        this.parties = parties;
        this.places = places.byId();
        addClassNames("page", "list-page");
        var heading = new PageHeading(title()).note(new Span(getTranslation("party.view.purpose")));
        if (currentUser.is(Role.SECRETARIAT)) {
            var record = new Button(
                    getTranslation("party.view.record"), VaadinIcon.PLUS.create(), clicked -> forms.recordParty());
            record.addThemeVariants(ButtonVariant.PRIMARY);
            heading.act(record);
        }
        found.addClassName("soft");
        found.getElement().setAttribute("role", "status");
        list.setRenderer(new ComponentRenderer<>(this::item));
        list.setItemAccessibleNameGenerator(PartyRow::name);
        list.addClassName("entries");
        add(heading, filters(), found, list);
    }

    @Override
    public String title() {
        return getTranslation("party.view.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var query = entering.getLocation().getQueryParameters();
        words.setValue(query.getSingleParameter(WORDS).orElse(""));
        kind.setValue(
                query.getSingleParameter(KIND).flatMap(PartyListView::kind).orElse(null));
        show();
    }

    private Div filters() {
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setLabel(getTranslation("party.form.kind"));
        kind.setItems(PartyKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : getTranslation(Changes.key(one)));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("party.view.any-kind"));
        kind.setPlaceholder(getTranslation("party.view.any-kind"));
        words.addValueChangeListener(typed -> lookFor(typed.isFromClient()));
        kind.addValueChangeListener(chosen -> lookFor(chosen.isFromClient()));
        var filters = new Div(words, kind);
        filters.addClassName("filters");
        return filters;
    }

    private void lookFor(boolean byPerson) {
        if (byPerson) {
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location("parties", query()));
            show();
        }
    }

    private QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (!words.isEmpty()) {
            query.put(WORDS, words.getValue());
        }
        if (kind.getValue() != null) {
            query.put(KIND, kind.getValue().name());
        }
        return QueryParameters.simple(query);
    }

    private void show() {
        var all = parties.all();
        var matching = all.stream().filter(this::matches).toList();
        list.setItems(matching);
        list.setVisible(!matching.isEmpty());
        found.setText(all.isEmpty() ? getTranslation("party.view.empty") : told(matching));
    }

    private String told(List<PartyRow> matching) {
        return matching.isEmpty()
                ? getTranslation("party.view.none-found")
                : getTranslation("party.view.found", matching.size());
    }

    private boolean matches(PartyRow row) {
        var sought = words.getValue().strip().toLowerCase(Locale.ROOT);
        var text = (row.name() + " " + row.spokenName() + " " + row.code()).toLowerCase(Locale.ROOT);
        return text.contains(sought) && (kind.getValue() == null || kind.getValue() == row.kind());
    }

    private Div item(PartyRow row) {
        var link = PartyNavigation.link(row.code(), row.name());
        var name = new Div(link);
        name.addClassNames("entry-name", "with-mark");
        if (row.example()) {
            name.add(new ExampleMark());
        }
        var code = new Span(row.code());
        code.addClassName("number");
        var place = Optional.ofNullable(row.place()).map(places::get).map(PlaceRow::name);
        var more = new Div(code, new Span(getTranslation(Changes.key(row.kind()))), new Span(place.orElse("")));
        more.addClassName("entry-more");
        var item = new Div(name, more);
        item.addClassName("entry");
        return item;
    }

    private static Optional<PartyKind> kind(String name) {
        return Arrays.stream(PartyKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
