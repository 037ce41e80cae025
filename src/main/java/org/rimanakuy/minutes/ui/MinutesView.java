package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.ui.DialogueNavigation;
import org.rimanakuy.dialogue.ui.QuorumLine;
import org.rimanakuy.minutes.ApprovalService;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;
import org.springframework.beans.factory.ObjectProvider;

/** Typing the minutes of a session while it is held. */
@Route("sessions/:code/minutes")
@RolesAllowed(Roles.SECRETARIAT)
final class MinutesView extends Div implements BeforeEnterObserver, Titled {

    private static final String CODE = "code";

    private final transient SessionService sessions;
    private final transient MinutesService minutes;
    private final transient AgendaService agendas;
    private final transient PartyService parties;
    private final transient Conversation conversation;
    private final transient LinePositions positions;
    private final transient ObjectProvider<LineActs> acts;
    private final transient ApprovalService approvals;

    MinutesView(
            SessionService sessions,
            MinutesService minutes,
            AgendaService agendas,
            PartyService parties,
            Conversation conversation,
            LinePositions positions,
            ObjectProvider<LineActs> acts,
            ApprovalService approvals) {
        this.sessions = sessions;
        this.minutes = minutes;
        this.agendas = agendas;
        this.parties = parties;
        this.conversation = conversation;
        this.positions = positions;
        this.acts = acts;
        this.approvals = approvals;
        addClassNames("page", "typing");
    }

    @Override
    public String title() {
        return getTranslation("minutes.live.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var code = entering.getRouteParameters().get(CODE);
        show(code.flatMap(sessions::byCode).orElseThrow(NotFoundException::new));
    }

    private void show(SessionRow session) {
        removeAll();
        var row = minutes.find(session.id()).orElseGet(() -> minutes.begin(session.id()));
        add(new PageHeading(title())
                .code(session.code())
                .note(DialogueNavigation.sessionLink(
                        session.code(), session.data().title()))
                .example(session.example()));
        if (row.isDraft()) {
            type(session);
        } else {
            add(new Paragraph(getTranslation("minutes.live.closed", getTranslation(Changes.key(row.state())))));
        }
    }

    private void type(SessionRow session) {
        var items = agendas.of(session.id());
        var quorum = new QuorumLine(conversation.quorum(session.id()), parties.names()::of);
        quorum.getElement().setAttribute("role", "status");
        var quality = new QualityBeside(() -> approvals.proceedings(session.id()));
        var words = EditorWords.of(session.code(), Language.of(getLocale()), items, parties.all());
        var lines = new Div(new LiveMinutes(words, new Desk(session, quorum, quality)));
        lines.addClassName("typing-lines");
        var side = new Div(agenda(items));
        side.addClassName("typing-side");
        side.add(quality);
        var room = new Div(lines, side);
        room.addClassName("typing-room");
        add(quorum, room);
    }

    private Section agenda(List<AgendaItemRow> items) {
        var part = new Section(new H2(getTranslation("minutes.live.agenda")));
        if (items.isEmpty()) {
            var none = new Paragraph(getTranslation("minutes.live.agenda-none"));
            none.addClassName("soft");
            part.add(none);
            return part;
        }
        var list = new OrderedList();
        items.forEach(item -> list.add(new ListItem(
                item.minutesPlanned() == null
                        ? item.title()
                        : getTranslation("minutes.live.agenda-item", item.title(), item.minutesPlanned()))));
        part.add(list);
        return part;
    }

    private final class Desk implements LiveMinutes.Desk {

        private final SessionRow session;
        private final QuorumLine quorum;
        private final QualityBeside quality;

        Desk(SessionRow session, QuorumLine quorum, QualityBeside quality) {
            this.session = session;
            this.quorum = quorum;
            this.quality = quality;
        }

        @Override
        public Heard talk(Typed typed) {
            var heard = conversation.answer(session.id(), typed);
            if (typed.changes().isEmpty()) {
                quorum.show(conversation.quorum(session.id()));
            }
            quality.hear(typed, heard);
            return heard;
        }

        @Override
        public void positions(LiveMinutes page, LineRow line, UUID at) {
            positions.open(session, line, at, () -> page.recorded(line.id()));
        }

        @Override
        public void acts(LiveMinutes page, LineRow line) {
            acts.orderedStream()
                    .filter(act -> act.concerns(line))
                    .findFirst()
                    .ifPresentOrElse(act -> act.open(line, () -> page.recorded(line.id())), () -> {
                        Notices.refused("minutes.live.no-acts");
                        page.focus(line.id());
                    });
        }

        @Override
        public LineRow line(UUID id) {
            return minutes.line(new LineId(id)).orElseThrow();
        }
    }
}
