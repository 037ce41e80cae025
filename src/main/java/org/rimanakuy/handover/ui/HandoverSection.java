package org.rimanakuy.handover.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import org.rimanakuy.handover.HandoverService;
import org.rimanakuy.handover.Tenure;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.party.ui.PartySection;
import org.rimanakuy.shared.PartyId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a party's page: how long people stand for it, and what was handed over to it. */
@Component
@Order(1)
class HandoverSection implements PartySection {

    private final HandoverService handovers;
    private final MandateService mandates;
    private final HandoverWords words;
    private final Clock clock;

    HandoverSection(HandoverService handovers, MandateService mandates, HandoverWords words, Clock clock) {
        this.handovers = handovers;
        this.mandates = mandates;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Section of(PartyId party) {
        var part = new Section();
        part.addClassName("handovers");
        part.add(new H2(part.getTranslation("handover.section.title")));
        var tenure = Tenure.of(mandates.of(party), LocalDate.now(clock));
        part.add(new Paragraph(
                part.getTranslation(tenure.key(), tenure.arguments().toArray())));
        var rows = handovers.of(party);
        if (rows.isEmpty()) {
            var none = new Paragraph(part.getTranslation("handover.section.none"));
            none.addClassName("soft");
            part.add(none);
            return part;
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        rows.forEach(row -> list.add(
                new ListItem(HandoverNavigation.link(row.id(), words.of(row)), new Span(" " + words.progress(row)))));
        part.add(list);
        return part;
    }
}
