package org.rimanakuy.place.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rimanakuy.place.HolidayRow;
import org.rimanakuy.place.HolidayService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** The local days off, which terms in working days leave out. */
@Route("holidays")
@Menu(title = "place.holidays.title", icon = "vaadin:calendar", order = 55)
@RolesAllowed(Roles.SECRETARIAT)
final class HolidaysView extends Div implements Titled {

    private final transient HolidayService holidays;
    private final transient Words words;
    private final Div listed = new Div();

    HolidaysView(HolidayService holidays, Words words) {
        this.holidays = holidays;
        this.words = words;
        addClassName("page");
        var record = new Button(getTranslation("place.holiday.record"), clicked -> record());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeading(title()).act(record), new Paragraph(getTranslation("place.holidays.purpose")), listed);
        show();
    }

    @Override
    public String title() {
        return getTranslation("place.holidays.title");
    }

    private void show() {
        listed.removeAll();
        var rows = holidays.all();
        if (rows.isEmpty()) {
            listed.add(new Paragraph(getTranslation("place.holidays.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        rows.forEach(row -> list.add(item(row)));
        listed.add(list);
    }

    private ListItem item(HolidayRow row) {
        var source = new Paragraph(getTranslation("place.holidays.source", row.source()));
        source.addClassNames("soft", "small");
        var remove = new Button(getTranslation("place.holiday-removal.act"), clicked -> remove(row));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("place.holiday-removal.act-of", words.day(row.day()), row.name()));
        var item = new ListItem(new Div(new Span(words.day(row.day())), new Span(" · " + row.name())), source, remove);
        item.addClassName("entry");
        return item;
    }

    private void record() {
        new HolidayForm().openToRecord(data -> {
            holidays.record(data);
            Notices.done("place.holiday.recorded");
            show();
        });
    }

    private void remove(HolidayRow row) {
        new RemoveHolidayForm(row).openToRecord(removed -> {
            holidays.remove(removed);
            Notices.done("place.holiday-removal.recorded");
            show();
        });
    }
}
