package org.rimanakuy.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.minutes.LineData;
import org.rimanakuy.minutes.Stance;
import org.rimanakuy.minutes.ToldLineRow;
import org.rimanakuy.shared.PartyId;

/** Says what is on record about sessions in the columns of the exchange format. What a draft says is in none of them. */
record SessionCells(Codes codes) {

    Cells of(SessionRow session) {
        var data = session.data();
        return Cells.of("code", session.code())
                .and("roundtable", codes.roundtable(data.roundtable()))
                .and("held_on", data.heldOn())
                .and("title", data.title())
                .and("kind", data.kind())
                .and("starts_at", hour(data, data.startsAt()))
                .and("ends_at", hour(data, data.endsAt()))
                .and("zone", data.zone().getId())
                .and("place", codes.place(data.place()))
                .and("venue", data.venue())
                .and("languages", data.languages())
                .and("interpreter", data.interpreter())
                .and("drafter", data.drafter())
                .and("state", session.state())
                .and("state_reason", session.stateReason())
                .and("opened_at", session.state() == SessionState.HELD ? session.openedAt() : null)
                .and("closed_at", session.closedAt())
                .and("note", data.note())
                .and("source", data.source());
    }

    private static @Nullable String hour(SessionData data, @Nullable Instant at) {
        return at == null ? null : at.atZone(data.zone()).toLocalTime().toString();
    }

    Cells of(AgendaItemRow item) {
        return Cells.of("session", codes.session(item.session()))
                .and("position", position(item))
                .and("title", item.title())
                .and("topic", item.topic())
                .and("minutes_planned", item.minutesPlanned())
                .and("presenter", item.presenter())
                .and("state", item.state())
                .and("state_reason", item.stateReason());
    }

    Stream<Cells> papers(AgendaItemRow item) {
        return item.papers().stream()
                .map(paper -> Cells.of("session", codes.session(item.session()))
                        .and("item", position(item))
                        .and("title", paper.title())
                        .and("handed_out_on", paper.handedOutOn()));
    }

    private static int position(AgendaItemRow item) {
        return item.position() + 1;
    }

    /** @param points of the agenda that its line may belong to */
    Cells of(ToldLineRow row, Map<AgendaItemId, AgendaItemRow> points) {
        var line = row.line();
        return line(line.session(), line.said(), line.stances(), points)
                .and("code", row.code())
                .and("position", line.position());
    }

    Cells line(
            SessionId session, LineData said, Map<PartyId, Stance> stances, Map<AgendaItemId, AgendaItemRow> points) {
        var point = said.item() == null ? null : points.get(said.item());
        return Cells.of("session", codes.session(session))
                .and("item", point == null ? null : position(point))
                .and("kind", said.kind())
                .and("text", said.text())
                .and("wording", said.wording())
                .and("language", said.language())
                .and("depth", said.depth())
                .and("consent", said.consent())
                .and(
                        "stances",
                        stances.entrySet().stream()
                                .map(one -> codes.party(one.getKey()) + ":" + one.getValue())
                                .sorted()
                                .collect(Collectors.joining(";")))
                .and("party", codes.party(said.party()))
                .and("speaker", said.speaker())
                .and("settles", said.settles())
                .and("addendum_to", said.addendumTo())
                .and("source", said.source());
    }
}
