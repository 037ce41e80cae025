package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.rimanakuy.minutes.Quality;
import org.rimanakuy.shared.Changes;

/** What the minutes lack, counted: it does not keep them from being closed, but it is printed in the acta. */
final class QualityPanel extends Section {

    QualityPanel(Quality quality) {
        addClassName("quality");
        setClassName("debt-notice", !quality.isWhole());
        if (quality.isWhole()) {
            add(new Paragraph(getTranslation("minutes.quality.whole")));
            return;
        }
        var figures = quality.figures();
        var list = new UnorderedList();
        quality.session().forEach(gap -> list.add(new ListItem(getTranslation(Changes.key(gap)))));
        counted(list, "minutes.quality.responsible", figures.withoutResponsible(), figures.agreements());
        counted(list, "minutes.quality.deadline", figures.withoutDeadline(), figures.agreements());
        counted(list, "minutes.quality.follow-up", figures.withoutFollowUp(), figures.agreements());
        counted(list, "minutes.quality.quorum", figures.withoutQuorum(), figures.decisions());
        add(new Paragraph(getTranslation("minutes.quality.lacks", figures.gaps())), list);
    }

    private void counted(UnorderedList list, String key, int missing, int base) {
        if (missing > 0) {
            list.add(new ListItem(getTranslation(key, missing, base)));
        }
    }
}
