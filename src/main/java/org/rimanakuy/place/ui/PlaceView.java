package org.rimanakuy.place.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.ExampleMark;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Seen;
import org.rimanakuy.shell.Titled;

/** The territory from region to community; choosing a place shows what is known of it. */
@Route("places/:code?")
@Menu(title = "place.menu", icon = "vaadin:map-marker", order = 50)
@PermitAll
final class PlaceView extends Div implements BeforeEnterObserver, Titled {

    final TreeGrid<PlaceRow> tree = new TreeGrid<>();
    final Div detail = new Div();
    final Button record =
            new Button(getTranslation("place.view.record"), VaadinIcon.PLUS.create(), clicked -> record());
    final Button correct =
            new Button(getTranslation("place.view.correct"), VaadinIcon.EDIT.create(), clicked -> correct());

    private final transient PlaceService places;
    private final transient PlaceDetail.Parts parts;
    private transient List<PlaceRow> all = List.of();
    private transient Optional<PlaceRow> chosen = Optional.empty();

    PlaceView(PlaceService places, PlaceDetail.Parts parts, CurrentUser currentUser) {
        this.places = places;
        this.parts = parts;
        addClassName("page");
        record.addThemeVariants(ButtonVariant.PRIMARY);
        var heading = new PageHeading(title()).note(new Span(getTranslation("place.view.purpose")));
        if (currentUser.is(Role.SECRETARIAT)) {
            heading.act(correct).act(record);
        }
        detail.addClassNames("panel", "place-detail");
        var both = new Div(tree(), detail);
        both.addClassName("beside");
        add(heading, both);
    }

    @Override
    public String title() {
        return getTranslation("place.view.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        read();
        var code = entering.getRouteParameters().get(PlaceNavigation.CODE);
        chosen = code.flatMap(this::byCode);
        if (code.isPresent() && chosen.isEmpty()) {
            throw new NotFoundException();
        }
        show();
    }

    private TreeGrid<PlaceRow> tree() {
        tree.addComponentHierarchyColumn(this::name).setKey("name").setHeader(getTranslation("place.view.name"));
        tree.setAllRowsVisible(true);
        tree.addSelectionListener(selected -> selected.getFirstSelectedItem()
                .filter(row -> selected.isFromClient())
                .ifPresent(row -> PlaceNavigation.open(row.code())));
        return tree;
    }

    private Div name(PlaceRow row) {
        var level = new Span(getTranslation(Changes.key(row.level())));
        level.addClassNames("soft", "small");
        var cell = new Div(PlaceNavigation.link(row.code(), row.name()), level);
        if (row.example()) {
            cell.add(new ExampleMark());
        }
        cell.addClassName("with-mark");
        return cell;
    }

    private void read() {
        all = places.all();
        tree.setItems(within(null), this::within);
        tree.expandRecursively(within(null), 4);
    }

    private List<PlaceRow> within(@Nullable PlaceRow outer) {
        var id = outer == null ? null : outer.id();
        return all.stream().filter(row -> Objects.equals(row.parent(), id)).toList();
    }

    private Optional<PlaceRow> byCode(String code) {
        return all.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    private void show() {
        detail.removeAll();
        correct.setVisible(chosen.isPresent());
        chosen.ifPresentOrElse(
                row -> {
                    tree.select(row);
                    detail.add(parts.of(row, all));
                },
                () -> detail.add(
                        new Paragraph(getTranslation(all.isEmpty() ? "place.view.empty" : "place.view.choose"))));
    }

    private void record() {
        var form = new PlaceForm(all);
        chosen.ifPresent(form::within);
        form.openToRecord(data -> {
            places.record(data);
            Notices.done("place.view.recorded", data.name());
            reread(data.code());
        });
    }

    private void correct() {
        chosen.ifPresent(row -> new PlaceForm(all).openToCorrect(() -> seen(row), (version, data, why) -> {
            places.correct(row.id(), version, data, why);
            Notices.done("place.view.corrected", data.name());
            reread(data.code());
        }));
    }

    private Seen<PlaceData> seen(PlaceRow row) {
        var now = places.byId().getOrDefault(row.id(), row);
        return new Seen<>(now.version(), now.data());
    }

    private void reread(String code) {
        read();
        chosen = byCode(code);
        show();
        PlaceNavigation.open(code);
    }
}
