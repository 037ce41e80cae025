package org.rimanakuy.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.ScheduleReason;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.shell.ExampleMark;

/** One commitment in a short list: what, by when, and between whom. */
final class PromiseEntry extends ListItem {

    PromiseEntry(CommitmentRow row) {
        addClassName("entry");
        var name = new Div(CommitmentNavigation.link(row.number()), new Span(row.title()));
        name.addClassNames("entry-name", "with-mark");
        if (row.example()) {
            name.add(new ExampleMark());
        }
        var reason = ScheduleReason.of(row.schedule());
        var when = new Span(getTranslation(reason.key(), reason.arguments().toArray()));
        when.addClassNames("status", "s-" + row.schedule().state());
        var more = new Div();
        more.addClassName("entry-more");
        if (row.headline() == Headline.DISPUTED) {
            var disputed = new Span(getTranslation("commitment.headline.DISPUTED"));
            disputed.addClassNames("status", "h-DISPUTED");
            more.add(disputed);
        }
        more.add(when);
        if (row.answerUntil() != null) {
            more.add(new Span(getTranslation("overview.promise.answer-until", row.answerUntil())));
        }
        more.add(new Span(between(row)));
        add(name, more);
    }

    private String between(CommitmentRow row) {
        return row.beneficiaries().isEmpty()
                ? getTranslation("overview.promise.answers", row.obligor())
                : getTranslation("overview.promise.between", row.obligor(), String.join(", ", row.beneficiaries()));
    }
}
