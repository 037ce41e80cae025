package org.rimanakuy.license.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.commitment.Late;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.license.LicenseReading;
import org.rimanakuy.license.LicenseReading.SessionChange;
import org.rimanakuy.license.Pressure;
import org.rimanakuy.shell.Words;

/** The pressure with everything it is made of, and what moved it since the last session. */
final class PressurePart extends Section {

    private static final int SHOWN = 100;

    final Plain table = new Plain();

    private final transient Words words;

    PressurePart(LicenseReading reading, Words words) {
        this.words = words;
        var pressure = reading.pressure();
        var coverage = reading.coverage();
        add(new H2(getTranslation("license.page.pressure")));
        if (reading.isBlind()) {
            add(figure(new Span(getTranslation("license.page.blind"))));
        } else {
            add(figure(new Span(
                    words.number(pressure.value()) + " · " + getTranslation("license.band." + pressure.band()))));
            add(new Paragraph(
                    pressure.count() == 0
                            ? getTranslation("license.page.nothing-late")
                            : getTranslation("license.page.late", pressure.count())));
        }
        if (coverage.commitments() == 0) {
            add(new Paragraph(getTranslation("license.page.no-data")));
        } else if (coverage.unfollowed() + coverage.withoutDeadline() > 0) {
            add(new Paragraph(getTranslation(
                    "license.page.coverage",
                    coverage.commitments(),
                    coverage.unfollowed(),
                    coverage.withoutDeadline())));
        }
        if (!pressure.heaviest().isEmpty()) {
            add(shares(pressure), lowers(pressure));
        }
        add(soft(getTranslation("license.page.formula", Pressure.VERSION)));
        reading.change().ifPresent(change -> change(change, pressure));
        add(new H3(getTranslation("license.page.trend")), trend(reading.trend()));
    }

    private static Paragraph figure(Span value) {
        value.addClassName("figure");
        return new Paragraph(value);
    }

    private Plain shares(Pressure pressure) {
        var shown = pressure.heaviest().stream().limit(SHOWN).toList();
        table.caption(
                pressure.count() > shown.size()
                        ? getTranslation("license.page.heaviest", shown.size(), pressure.count())
                        : getTranslation("license.page.parts"));
        table.head(List.of("what", "weight", "due", "days", "adds").stream()
                .map(column -> getTranslation("license.page.column." + column))
                .toList());
        for (var share : shown) {
            var late = share.late();
            table.row(
                    named(late),
                    new Span(getTranslation("commitment.weight." + late.weight())),
                    new Span(words.day(late.due())),
                    new Span(words.number(late.days())),
                    new Span(words.number(share.value()) + " · " + words.percent(pressure.partOf(share))));
        }
        return table;
    }

    private static Span named(Late late) {
        return new Span(new Span(late.title() + " "), CommitmentNavigation.link(late.number()));
    }

    private Paragraph lowers(Pressure pressure) {
        var first = pressure.heaviest().getFirst();
        return new Paragraph(
                getTranslation("license.page.lowers", first.late().title(), words.percent(pressure.partOf(first))));
    }

    private void change(SessionChange since, Pressure now) {
        var change = since.change();
        var heading = new H3(getTranslation("license.page.since") + " ");
        heading.add(new Anchor("sessions/" + since.session(), since.title()));
        var list = new UnorderedList();
        change.entered().heaviest().stream()
                .limit(SHOWN)
                .forEach(share -> list.add(new ListItem(
                        new Span(getTranslation("license.page.entered") + " "),
                        named(share.late()),
                        new Span(" (+" + words.number(share.value()) + ")"))));
        change.left().stream()
                .limit(SHOWN)
                .forEach(left -> list.add(new ListItem(
                        new Span(getTranslation("license.page.left") + " "),
                        named(left.share().late()),
                        new Span(" (−" + words.number(left.share().value()) + "): "
                                + getTranslation("license.why." + left.why())))));
        if (change.grown() != 0) {
            list.add(new ListItem(getTranslation("license.page.grown", words.number(change.grownValue()))));
        }
        add(
                heading,
                new Paragraph(getTranslation(
                        "license.page.then-was",
                        words.day(since.heldOn()),
                        words.number(change.since().value()),
                        words.number(now.value()))),
                list);
    }

    private Plain trend(List<Pressure> points) {
        var trend = new Plain();
        trend.head(List.of(
                getTranslation("license.page.column.day"),
                getTranslation("license.page.pressure"),
                getTranslation("license.page.column.late")));
        points.forEach(point -> trend.row(
                new Span(words.day(point.day())),
                new Span(words.number(point.value()) + " · " + getTranslation("license.band." + point.band())),
                new Span(words.number(point.count()))));
        return trend;
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
