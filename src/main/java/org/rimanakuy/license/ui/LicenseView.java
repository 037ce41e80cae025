package org.rimanakuy.license.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Optional;
import org.rimanakuy.license.LicensePictures;
import org.rimanakuy.license.LicenseService;
import org.rimanakuy.license.Surroundings;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shell.Illustrated;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** The readings of the social licence for whomever one chooses, on any day. The address tells both. */
@Route("license")
@Menu(title = "license.menu", icon = "vaadin:dashboard", order = 45)
@PermitAll
final class LicenseView extends Div implements AfterNavigationObserver, Titled {

    private static final String ABOUT = "about";
    private static final String DAY = "day";

    final ComboBox<Subject> about = new ComboBox<>(getTranslation("license.page.about"));
    final PartialDateField day = new PartialDateField(getTranslation("license.page.day"));
    final Paragraph told = new Paragraph();
    final Div readings = new Div();

    private final transient LicenseService license;
    private final transient Surroundings surroundings;
    private final transient LicensePictures pictures;
    private final transient Subjects subjects;
    private final transient Words words;
    private final LocalDate today;
    private boolean showing;

    LicenseView(
            LicenseService license,
            Surroundings surroundings,
            LicensePictures pictures,
            Subjects subjects,
            Words words,
            Clock clock) {
        this.license = license;
        this.surroundings = surroundings;
        this.pictures = pictures;
        this.subjects = subjects;
        this.words = words;
        this.today = LocalDate.now(clock);
        addClassName("page");
        about.setItems(subjects.all());
        about.setItemLabelGenerator(Subject::name);
        about.setPlaceholder(getTranslation("license.page.everything"));
        about.setClearButtonVisible(true);
        about.addValueChangeListener(chosen -> go());
        day.addValueChangeListener(chosen -> go());
        var filters = new Div(about, day);
        filters.addClassNames("positions-filters", "at-top");
        told.getElement().setAttribute("role", "status");
        add(new PageHeading(title()).note(new Span(getTranslation("license.page.lead"))), filters, told, readings);
    }

    @Override
    public String title() {
        return getTranslation("license.page.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var asked = arrived.getLocation().getQueryParameters();
        var subject = asked.getSingleParameter(ABOUT).flatMap(subjects::called);
        var on = asked.getSingleParameter(DAY).flatMap(this::past).orElse(today);
        showing = true;
        about.setValue(subject.orElse(null));
        day.setValue(PartialDate.day(on));
        showing = false;
        show(subject, on);
    }

    private Optional<LocalDate> past(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(date -> !date.isAfter(today));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void go() {
        if (showing || !day.isUnderstood()) {
            return;
        }
        var address = new HashMap<String, String>();
        about.getOptionalValue().ifPresent(subject -> address.put(ABOUT, subject.address()));
        Optional.ofNullable(day.getValue())
                .map(PartialDate::lastDay)
                .filter(on -> on.isBefore(today))
                .ifPresent(on -> address.put(DAY, on.toString()));
        getUI().ifPresent(ui -> ui.navigate(LicenseView.class, QueryParameters.simple(address)));
    }

    private void show(Optional<Subject> subject, LocalDate on) {
        var reading = license.read(subjects.circle(subject), on);
        var key = on.isBefore(today) ? "license.page.then" : "license.page.now";
        told.setText(getTranslation("license.page.whose." + subjects.whose(subject)) + " "
                + getTranslation(key, words.day(on)));
        readings.removeAll();
        readings.add(new PressurePart(reading, words));
        pictures.pressure(reading, getLocale()).map(Illustrated::new).ifPresent(readings::add);
        readings.add(
                new IncidentsPart(surroundings.incidents(subjects.circle(subject), on), pictures, words),
                new ResponsivenessPart(reading, pictures, words));
    }
}
