package org.rimanakuy.overdue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.dialogue.ui.DialogueNavigation;
import org.rimanakuy.overdue.CrossingRow;
import org.rimanakuy.party.ui.PartyNavigation;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.ExampleMark;

/** One thing that was crossed: what, when, and the way to it. */
final class CrossingEntry extends ListItem {

    CrossingEntry(CrossingRow row) {
        addClassName("entry");
        var what = new Span(getTranslation(Changes.key(row.kind())));
        what.addClassNames("status", "s-" + tone(row));
        var name = new Div(link(row), new Span(row.kind().isOfCommitment() ? row.name() : ""), what);
        name.addClassNames("entry-name", "with-mark");
        if (row.example()) {
            name.add(new ExampleMark());
        }
        var more = new Div(new Span(getTranslation("overdue.told." + row.kind(), row.about(), row.on())));
        more.addClassName("entry-more");
        if (!row.noticedOn().equals(row.on())) {
            more.add(new Span(getTranslation("overdue.noticed", row.noticedOn())));
        }
        if (row.kind().isOfCommitment()) {
            row.roundtable().ifPresent(code -> more.add(DialogueNavigation.roundtableLink(code, code)));
        }
        add(name, more);
    }

    private static Component link(CrossingRow row) {
        return switch (row.kind()) {
            case DUE_SOON, OVERDUE, OVERDUE_30, OVERDUE_90, OVERDUE_180, AWAITING, AWAITING_30, AWAITING_60 ->
                CommitmentNavigation.link(row.subject());
            case VALIDITY_SOON, VALIDITY_ENDED -> DialogueNavigation.roundtableLink(row.subject(), row.name());
            case MANDATE_SOON, MANDATE_ENDED -> PartyNavigation.link(row.subject(), row.name());
        };
    }

    /** As the schedule is marked elsewhere. */
    private static String tone(CrossingRow row) {
        return switch (row.kind()) {
            case DUE_SOON, VALIDITY_SOON, MANDATE_SOON -> "DUE_SOON";
            case OVERDUE, OVERDUE_30, OVERDUE_90, OVERDUE_180, VALIDITY_ENDED, MANDATE_ENDED -> "OVERDUE";
            case AWAITING, AWAITING_30, AWAITING_60 -> "AWAITING_VERIFICATION";
        };
    }
}
