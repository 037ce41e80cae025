package org.rimanakuy.dialogue.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.Seat;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.ui.PartyNavigation;
import org.rimanakuy.shared.Changes;

/** The delegations of a roundtable, each with the people who sit for it; their addresses where the reader may see them. */
final class DelegationsPart extends Section {

    DelegationsPart(RoundtableData table, PartyNames names) {
        addClassName("delegations");
        add(new H2(getTranslation("dialogue.tables.delegations")));
        if (table.delegations().isEmpty()) {
            add(new Paragraph(getTranslation("dialogue.tables.no-delegations")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        table.delegations().forEach(delegation -> list.add(item(delegation, table.seatsOf(delegation.party()), names)));
        add(list);
    }

    private ListItem item(Delegation delegation, List<Seat> seats, PartyNames names) {
        var row = names.row(delegation.party());
        var name = new Div(PartyNavigation.link(row.code(), row.name()));
        name.addClassName("entry-name");
        var more = new Div(new Span(getTranslation(Changes.key(delegation.role()))));
        more.addClassName("entry-more");
        if (delegation.seats() != null) {
            more.add(new Span(getTranslation("dialogue.tables.seats", delegation.seats())));
        }
        if (delegation.required()) {
            var required = new Span(getTranslation("dialogue.tables.required"));
            required.addClassName("tag");
            more.add(required);
        }
        if (delegation.email() != null) {
            more.add(new Span(delegation.email()));
        }
        var item = new ListItem(name, more);
        item.addClassName("entry");
        seats.stream()
                .collect(groupingBy(Seat::capacity, TreeMap::new, Collectors.toList()))
                .forEach((capacity, people) -> item.add(new Paragraph(getTranslation(
                        "dialogue.tables.people",
                        getTranslation(Changes.key(capacity)),
                        people.stream().map(DelegationsPart::told).collect(Collectors.joining(", "))))));
        return item;
    }

    private static String told(Seat seat) {
        return seat.email() == null ? seat.person() : seat.person() + " (" + seat.email() + ")";
    }
}
