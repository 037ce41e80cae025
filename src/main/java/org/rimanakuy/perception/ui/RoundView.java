package org.rimanakuy.perception.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rimanakuy.perception.PerceptionService;
import org.rimanakuy.perception.PerceptionTable;
import org.rimanakuy.perception.RoundRow;
import org.rimanakuy.perception.Sheet;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.PublicPage;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** One round: forms are typed into it until it is published; from then on its results stand here. */
@Route("perception/:code")
@PermitAll
final class RoundView extends Div implements BeforeEnterObserver, Titled {

    static final String CODE = "code";

    private final transient PerceptionService perception;
    private final transient PerceptionTable table;
    private final transient PlaceService places;
    private final transient RoundForms forms;
    private final transient Words words;
    private final boolean keepsTheRecord;
    private final Paragraph sheets = new Paragraph();
    private String name = "";

    RoundView(
            PerceptionService perception,
            PerceptionTable table,
            PlaceService places,
            RoundForms forms,
            Words words,
            CurrentUser currentUser) {
        this.perception = perception;
        this.table = table;
        this.places = places;
        this.forms = forms;
        this.words = words;
        this.keepsTheRecord = currentUser.is(Role.SECRETARIAT);
        addClassName("page");
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters().get(CODE).orElse(""));
    }

    private void show(String code) {
        var round = perception.byCode(code).orElseThrow(NotFoundException::new);
        var data = round.data();
        name = data.title();
        removeAll();
        sheets.setText(getTranslation("perception.sheets", round.sheets()));
        add(
                heading(round),
                new Paragraph(getTranslation(
                        "perception.asked",
                        words.day(data.askedFrom()),
                        words.day(data.askedTo()),
                        getTranslation(Changes.key(data.manner())),
                        data.askedBy())),
                new Paragraph(getTranslation(
                                "perception.instrument", round.instrument().name()) + ". "
                        + getTranslation("perception.scale", round.instrument().top())),
                sheets);
        if (keepsTheRecord && !round.isPublished()) {
            add(entry(round));
        }
        Optional.ofNullable(round.publishedOn())
                .ifPresentOrElse(
                        day -> add(new Paragraph(getTranslation("perception.published-on", words.day(day)))),
                        () -> add(new Paragraph(getTranslation("perception.not-published"))));
        perception
                .result(round)
                .ifPresent(result -> table.lines(result, getLocale()).forEach(line -> add(told(line))));
        if (keepsTheRecord) {
            add(new Whys(perception.whys(round), places.byId()));
        }
    }

    private PageHeading heading(RoundRow round) {
        var code = round.data().code();
        var heading = new PageHeading(round.data().title())
                .code(code)
                .note(PublicPage.link("percepcion", code))
                .example(round.example());
        if (keepsTheRecord && !round.isPublished()) {
            heading.act(new Button(
                    getTranslation("perception.round.correct"), clicked -> forms.correct(round, () -> show(code))));
            heading.act(new Button(getTranslation("perception.publish"), clicked -> askToPublish(round)));
        }
        return heading;
    }

    private SheetEntry entry(RoundRow round) {
        var place = round.data().place();
        var within = place == null ? null : places.subtree(place);
        var offered = places.all().stream()
                .filter(row -> within == null || within.contains(row.id()))
                .toList();
        var order = round.instrument().items().stream()
                .map(item -> table.item(item, getLocale()))
                .collect(Collectors.joining(" · "));
        return new SheetEntry(round.instrument(), offered, order, new SheetEntry.Entering() {
            @Override
            public UUID enter(List<Sheet> entered) {
                var batch = perception.enter(round, entered);
                count(round);
                return batch;
            }

            @Override
            public int takeBack(UUID batch) {
                var removed = perception.takeBack(round, batch, getTranslation("perception.enter.undo-why"));
                count(round);
                return removed;
            }
        });
    }

    private void count(RoundRow round) {
        perception
                .byCode(round.data().code())
                .ifPresent(now -> sheets.setText(getTranslation("perception.sheets", now.sheets())));
    }

    private static Section told(PerceptionTable.Line line) {
        var list = new UnorderedList();
        line.cells().forEach(cell -> list.add(new ListItem(cell.community() + ": " + cell.told())));
        var section = new Section(new H2(line.item()));
        section.add(new Paragraph(section.getTranslation("perception.column.all") + ": " + line.whole()), list);
        return section;
    }

    private void askToPublish(RoundRow round) {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("perception.publish"));
        ask.setText(getTranslation("perception.publish.ask"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("shell.action.cancel"));
        ask.setConfirmText(getTranslation("perception.publish"));
        ask.addConfirmListener(confirmed -> {
            try {
                perception.publish(round, round.version());
                Notices.done("perception.published");
            } catch (Refusal refused) {
                Notices.refused(refused);
            }
            show(round.data().code());
        });
        ask.open();
    }
}
