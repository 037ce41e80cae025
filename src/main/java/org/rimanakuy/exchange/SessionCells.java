package org.rimanakuy.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.minutes.ToldLineRow;

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

    private static int position(AgendaItemRow item) {
        return item.position() + 1;
    }

    /** @param points of the agenda that its line may belong to */
    Cells of(ToldLineRow row, Map<AgendaItemId, AgendaItemRow> points) {
        var line = row.line();
        var said = line.said();
        var point = said.item() == null ? null : points.get(said.item());
        return Cells.of("code", row.code())
                .and("session", codes.session(line.session()))
                .and("position", line.position())
                .and("item", point == null ? null : position(point))
                .and("kind", said.kind())
                .and("text", said.text())
                .and("wording", said.wording())
                .and("language", said.language())
                .and("depth", said.depth())
                .and("consent", said.consent())
                .and(
                        "stances",
                        line.stances().entrySet().stream()
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
