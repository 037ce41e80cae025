package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.CommitmentSheet.Occurrence;
import org.rimanakuy.shell.Facts;

/** By when, how that stands today and why, whose move it is, and each date of what repeats. */
final class SchedulePart extends Div {

    private static final int SHOWN_AT_ONCE = 6;

    private final CommitmentWords words = CommitmentWords.here();

    SchedulePart(CommitmentSheet sheet) {
        var facts = new Facts()
                .with(
                        getTranslation("commitment.view.deadline"),
                        words.deadline(sheet.commitment().data().deadline()))
                .with(getTranslation("commitment.view.schedule"), schedule(sheet))
                .with(getTranslation("commitment.view.mover"), words.of(sheet.mover()));
        sheet.commitment()
                .ending()
                .ifPresent(ending -> facts.with(
                        getTranslation("commitment.view.ended"),
                        getTranslation(
                                "commitment.view.ended-text",
                                words.of(ending.ended()),
                                ending.endedOn(),
                                ending.endGround())));
        sheet.commitment()
                .ending()
                .map(ending -> ending.replacedBy())
                .ifPresent(number ->
                        facts.with(getTranslation("commitment.view.replaced-by"), CommitmentNavigation.link(number)));
        if (!sheet.occurrences().isEmpty()) {
            facts.with(getTranslation("commitment.view.occurrences"), occurrences(sheet.occurrences()));
        }
        add(facts);
    }

    private Div schedule(CommitmentSheet sheet) {
        return new Div(StatusMark.of(sheet.schedule()), new Paragraph(words.reason(sheet.schedule())));
    }

    /** Latest first: the next date and the last ones are what people ask for. */
    private Div occurrences(List<Occurrence> all) {
        var latestFirst = all.reversed();
        var shown = new Div(list(latestFirst.subList(0, Math.min(SHOWN_AT_ONCE, all.size()))));
        if (all.size() > SHOWN_AT_ONCE) {
            var rest = latestFirst.subList(SHOWN_AT_ONCE, all.size());
            shown.add(
                    new NativeDetails(getTranslation("commitment.view.earlier-occurrences", rest.size()), list(rest)));
        }
        return shown;
    }

    private OrderedList list(List<Occurrence> occurrences) {
        var list = new OrderedList();
        list.addClassName("occurrences");
        occurrences.forEach(one -> {
            var due = new Span(getTranslation("commitment.view.date", one.due()));
            due.addClassName("due");
            list.add(new ListItem(due, StatusMark.of(one.schedule()), new StandingsLine(one.standings())));
        });
        return list;
    }
}
