package org.rimanakuy.license.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rimanakuy.commitment.AnswerTerm;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.license.LicensePictures;
import org.rimanakuy.license.LicenseReading;
import org.rimanakuy.shell.Illustrated;
import org.rimanakuy.shell.Words;

/** Whether those who had to answer did so in term, and whose answer is still missing. */
final class ResponsivenessPart extends Section {

    private static final int SHOWN = 50;

    private final transient Words words;

    ResponsivenessPart(LicenseReading reading, LicensePictures pictures, Words words) {
        this.words = words;
        var now = reading.responsiveness();
        var before = reading.responsivenessAYearBefore();
        add(new H2(getTranslation("license.page.responsiveness")));
        now.share().ifPresent(share -> {
            var value = new Span(words.percent(share));
            value.addClassName("figure");
            var figure = new Paragraph(value);
            add(figure);
        });
        add(new Paragraph(
                now.decided() == 0
                        ? getTranslation("license.page.nothing-decided")
                        : getTranslation("license.page.answered", now.answered(), now.decided())));
        add(new Paragraph(
                before.decided() == 0
                        ? getTranslation("license.page.year-before-nothing")
                        : getTranslation("license.page.year-before", before.answered(), before.decided())));
        if (!now.open().isEmpty()) {
            add(new H3(getTranslation("license.page.open", now.unanswered())));
            var list = new UnorderedList();
            now.open().stream().limit(SHOWN).forEach(term -> list.add(missing(term)));
            add(list);
        }
        pictures.answering(reading, getLocale()).map(Illustrated::new).ifPresent(this::add);
    }

    private ListItem missing(AnswerTerm term) {
        return new ListItem(
                new Span(term.title() + " "),
                CommitmentNavigation.link(term.number()),
                new Span(": "
                        + getTranslation(
                                "license.term." + term.kind(), words.day(term.began()), words.day(term.until()))));
    }
}
