package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.ui.SessionSection;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.springframework.core.annotation.Order;

/** On the page of a session: what was said, under the points of its agenda, and the way to go on typing. */
@org.springframework.stereotype.Component
@Order(1)
class MinutesSection implements SessionSection {

    private final MinutesService minutes;
    private final AgendaService agendas;
    private final PartyService parties;
    private final LineMarks marks;
    private final CurrentUser currentUser;

    MinutesSection(
            MinutesService minutes,
            AgendaService agendas,
            PartyService parties,
            LineMarks marks,
            CurrentUser currentUser) {
        this.minutes = minutes;
        this.agendas = agendas;
        this.parties = parties;
        this.marks = marks;
        this.currentUser = currentUser;
    }

    @Override
    public Component of(SessionRow session) {
        var part = new Section();
        part.addClassName("minutes-section");
        part.add(new H2(part.getTranslation("minutes.section.title")));
        var row = minutes.find(session.id());
        part.add(new Paragraph(row.map(found -> part.getTranslation(Changes.key(found.state())))
                .orElseGet(() -> part.getTranslation("minutes.section.none"))));
        if (currentUser.is(Role.SECRETARIAT) && row.map(MinutesRow::isDraft).orElse(true)) {
            part.add(
                    new Anchor("sessions/" + session.code() + "/minutes", part.getTranslation("minutes.section.type")));
        }
        if (row.isPresent()) {
            addLines(part, session);
        }
        return part;
    }

    private void addLines(Section part, SessionRow session) {
        if (!minutes.mayRead(session.id())) {
            part.add(new Paragraph(part.getTranslation("minutes.refusal.draft-not-yours")));
            return;
        }
        var titles =
                agendas.of(session.id()).stream().collect(Collectors.toMap(AgendaItemRow::id, AgendaItemRow::title));
        var lines = minutes.lines(session.id());
        var marked = marks.of(session.id(), lines);
        var names = parties.names();
        byItem(lines).forEach(group -> {
            if (!titles.isEmpty()) {
                part.add(new H3(
                        group.item() == null
                                ? part.getTranslation("minutes.live.no-item")
                                : titles.getOrDefault(group.item(), "")));
            }
            group.lines()
                    .forEach(line -> part.add(new SaidLine(line, names, marked.getOrDefault(line.id(), List.of()))));
        });
    }

    /** Lines that follow each other under the same point. */
    private static List<Group> byItem(List<LineRow> lines) {
        var groups = new ArrayList<Group>();
        for (var line : lines) {
            var item = line.data().item();
            if (groups.isEmpty() || !Objects.equals(groups.getLast().item(), item)) {
                groups.add(new Group(item, new ArrayList<>()));
            }
            groups.getLast().lines().add(line);
        }
        return groups;
    }

    private record Group(@Nullable AgendaItemId item, List<LineRow> lines) {}
}
