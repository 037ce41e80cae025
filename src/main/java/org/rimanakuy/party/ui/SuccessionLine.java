package org.rimanakuy.party.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.party.SuccessionRow;
import org.rimanakuy.shared.PartyId;

/** Who came before a party and who after, step by step, with the ground and the source of each step. */
final class SuccessionLine extends Section {

    private final transient PartyPage page;
    private final transient Function<SuccessionRow, List<Component>> acts;

    SuccessionLine(PartyPage page, Function<SuccessionRow, List<Component>> acts) {
        this.page = page;
        this.acts = acts;
        addClassName("succession");
        add(new H2(getTranslation("party.view.succession")), new Paragraph(whoAnswers()));
        var steps = new OrderedList();
        steps.addClassName("steps");
        line().forEach(row -> steps.add(step(row)));
        if (steps.getComponentCount() > 0) {
            add(steps);
        }
    }

    private String whoAnswers() {
        var own = page.party().id();
        var itself = page.obligor().equals(own);
        var others = page.answered().stream()
                .filter(party -> !party.equals(own))
                .map(page.names()::of)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!itself) {
            return getTranslation(
                    "party.view.answered-by", page.names().of(own), page.names().of(page.obligor()));
        }
        return others.isEmpty()
                ? getTranslation("party.view.answers-itself")
                : getTranslation("party.view.answers-for", page.names().of(own), others);
    }

    private ListItem step(SuccessionRow row) {
        var parties = new Div(name(row.predecessor()), new Span(" → "), name(row.successor()));
        parties.addClassName("entry-name");
        var since = new Paragraph(getTranslation("party.view.since", row.effectiveOn()));
        var item = new ListItem(parties, since);
        if (row.basis() != null) {
            item.add(new Paragraph(row.basis()));
        }
        var source = new Paragraph(
                row.source() == null
                        ? getTranslation("party.view.no-source")
                        : getTranslation("party.view.source", row.source()));
        source.addClassNames("soft", "small");
        item.add(source);
        item.add(acts.apply(row));
        return item;
    }

    private Component name(PartyId party) {
        if (party.equals(page.party().id())) {
            var itself = new Span(page.names().of(party));
            itself.addClassName("itself");
            return itself;
        }
        var row = page.names().row(party);
        return PartyNavigation.link(row.code(), row.spokenName());
    }

    /** Everything that leads to this party or on from it, oldest first. */
    private List<SuccessionRow> line() {
        var before = reached(SuccessionRow::successor, SuccessionRow::predecessor);
        var after = reached(SuccessionRow::predecessor, SuccessionRow::successor);
        return page.successions().stream()
                .filter(row -> before.contains(row.successor()) || after.contains(row.predecessor()))
                .sorted(Comparator.comparing(row -> row.effectiveOn().firstDay()))
                .toList();
    }

    private Set<PartyId> reached(Function<SuccessionRow, PartyId> from, Function<SuccessionRow, PartyId> to) {
        var reached = new HashSet<PartyId>(Set.of(page.party().id()));
        var growing = true;
        while (growing) {
            growing = page.successions().stream()
                            .filter(row -> reached.contains(from.apply(row)))
                            .map(to)
                            .filter(reached::add)
                            .count()
                    > 0;
        }
        return reached;
    }
}
