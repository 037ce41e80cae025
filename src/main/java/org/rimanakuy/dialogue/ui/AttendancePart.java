package org.rimanakuy.dialogue.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.AttendeeRow;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.Expected;
import org.rimanakuy.dialogue.Headcount;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.dialogue.Quorum;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.shared.PartyId;

/** Who is in the room, delegation by delegation, and whether there is a quorum. Who comes or goes is noted by one click. */
final class AttendancePart extends Section {

    private final transient AttendanceService attendance;
    private final transient AttendanceForms forms;
    private final transient SessionPage page;
    private final transient SessionRow session;
    private final transient SessionWords words;
    private final RoomClock hour;
    private final boolean notes;
    private final boolean counts;
    private final Div quorum = new Div();
    private final Div room = new Div();
    private final Div acts = new Div();
    private Map<Object, PersonLine> lines = Map.of();

    /**
     * @param notes whether whoever looks may note who comes and goes
     * @param counts whether they may see how many women and men came
     */
    AttendancePart(
            AttendanceService attendance,
            AttendanceForms forms,
            SessionPage page,
            SessionWords words,
            boolean notes,
            boolean counts) {
        this.attendance = attendance;
        this.forms = forms;
        this.page = page;
        this.session = page.session();
        this.words = words;
        this.hour = forms.clock(session);
        this.notes = notes && hour.hasCome() && session.state() != SessionState.CANCELLED;
        this.counts = counts;
        addClassName("attendance");
        quorum.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("dialogue.attendance.title")), quorum);
        if (this.notes) {
            add(hour);
        }
        acts.addClassName("acts");
        add(room, acts);
        if (this.notes) {
            acts.add(newcomer());
        }
        show("");
    }

    AttendancePart offer(Component act) {
        acts.add(act);
        return this;
    }

    private Button newcomer() {
        return new Button(
                getTranslation("dialogue.attendance.newcomer"),
                VaadinIcon.PLUS.create(),
                clicked -> forms.newcomer(session, hour, () -> show("")));
    }

    /** @param person whose line has the focus afterwards, so that the next click needs no mouse */
    private void show(String person) {
        var rows = attendance.of(session.id());
        var expected =
                session.state() == SessionState.CANCELLED ? List.<Expected>of() : attendance.expected(session.id());
        var before = lines;
        lines = new HashMap<>();
        room.removeAll();
        tellQuorum(rows);
        var heads = counts
                ? attendance.counts(session.id()).stream()
                        .collect(Collectors.toMap(Headcount::party, Function.identity()))
                : Map.<PartyId, Headcount>of();
        var came = rows.stream().collect(groupingBy(AttendeeRow::party));
        var awaited = expected.stream().collect(groupingBy(Expected::party));
        for (var party : parties(rows)) {
            var delegation = new DelegationInRoom(page.names().of(party), Optional.ofNullable(heads.get(party)));
            came.getOrDefault(party, List.of())
                    .forEach(row -> delegation.add(
                            kept(row, before, () -> line(row)), row.person().equals(person)));
            awaited.getOrDefault(party, List.of())
                    .forEach(one -> delegation.add(
                            kept(one, before, () -> line(one)), one.person().equals(person)));
            room.add(delegation);
        }
        if (room.getComponentCount() == 0) {
            room.add(new Paragraph(getTranslation("dialogue.attendance.nobody")));
        }
    }

    /** A line that says the same stays the same: on a slow line a click on it may be on its way already. */
    private PersonLine kept(Object told, Map<Object, PersonLine> before, Supplier<PersonLine> anew) {
        var line = before.containsKey(told) ? before.get(told) : anew.get();
        lines.put(told, line);
        return line;
    }

    /** The delegations in the order of the roundtable, then whoever else came. */
    private LinkedHashSet<PartyId> parties(List<AttendeeRow> rows) {
        var parties = new LinkedHashSet<PartyId>();
        page.roundtable().data().delegations().stream().map(Delegation::party).forEach(parties::add);
        rows.stream().map(AttendeeRow::party).forEach(parties::add);
        return parties;
    }

    private PersonLine line(AttendeeRow row) {
        var line = new PersonLine(row.person(), row.capacity())
                .hours(row.presences().stream()
                        .map(presence -> words.presence(presence, session.data()))
                        .collect(Collectors.joining(", ")))
                .mandated(row.mandated() || !row.mayDecide());
        var there = row.isThere(hour.now());
        line.addClassName(there ? "there" : "away");
        if (!notes) {
            return line;
        }
        if (there) {
            line.act(
                    "dialogue.attendance.leave",
                    () -> note(row.person(), at -> attendance.leave(row.id(), row.version(), at)));
        } else {
            line.act(
                    "dialogue.attendance.come-back",
                    () -> note(row.person(), at -> attendance.comeBack(row.id(), row.version(), at)));
        }
        return line.icon(
                        VaadinIcon.EDIT,
                        "dialogue.attendance.correct",
                        () -> forms.correct(session, row, () -> show(row.person())))
                .icon(VaadinIcon.TRASH, "dialogue.attendance.strike", () -> forms.strike(row, () -> show("")));
    }

    private PersonLine line(Expected one) {
        var line = new PersonLine(one.person(), one.capacity()).mandated(true);
        line.addClassName("expected");
        if (notes) {
            line.act(
                    "dialogue.attendance.arrive",
                    () -> note(
                            one.person(),
                            at -> attendance.arrive(
                                    session.id(),
                                    AttendeeData.arriving(one.party(), one.person(), one.capacity(), null, at))));
        }
        return line;
    }

    private void note(String person, java.util.function.Consumer<Instant> act) {
        Attempt.at(() -> act.accept(hour.moment()), () -> show(person));
    }

    private void tellQuorum(List<AttendeeRow> rows) {
        quorum.removeAll();
        if (session.state() == SessionState.CANCELLED || (rows.isEmpty() && session.state() != SessionState.OPEN)) {
            return;
        }
        var table = page.roundtable().data();
        var at = session.state() == SessionState.HELD ? end(rows) : hour.now();
        quorum.add(new QuorumLine(Quorum.at(at, table.delegations(), table.quorum(), rows), page.names()::of));
        if (session.state() == SessionState.HELD) {
            quorum.addComponentAsFirst(
                    new Paragraph(getTranslation("dialogue.attendance.quorum-at", words.hour(at, session.data()))));
        }
    }

    /** The last moment of a session that is over: when it was closed, or else when the last person came. */
    private Instant end(List<AttendeeRow> rows) {
        var closedAt = session.closedAt();
        return closedAt != null
                ? closedAt
                : rows.stream()
                        .flatMap(row -> row.presences().stream())
                        .map(Presence::arrivedAt)
                        .max(Instant::compareTo)
                        .orElseGet(hour::now);
    }
}
