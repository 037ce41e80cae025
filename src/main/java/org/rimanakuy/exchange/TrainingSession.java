package org.rimanakuy.exchange;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.PledgeData;
import org.rimanakuy.dialogue.AgendaItemData;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.ItemState;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.minutes.ActaNumber;
import org.rimanakuy.minutes.Answer;
import org.rimanakuy.minutes.AnswerKind;
import org.rimanakuy.minutes.AnswerMinutes;
import org.rimanakuy.minutes.Consent;
import org.rimanakuy.minutes.LineData;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.ProposeCorrection;
import org.rimanakuy.minutes.SaveLine;
import org.rimanakuy.minutes.Stance;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;

/** One session of the training roundtable, to tell in the order of what happened in it. */
final class TrainingSession {

    private static final UUID DESK = UUID.nameUUIDFromBytes(new byte[] {1});

    private final TrainingTable table;
    private final TrainingServices services;
    private final SessionId id;
    private final Instant startsAt;
    private @Nullable LineId last;

    TrainingSession(TrainingTable table, TrainingServices services, SessionId id, Instant startsAt) {
        this.table = table;
        this.services = services;
        this.id = id;
        this.startsAt = startsAt;
    }

    Instant at(int minute) {
        return startsAt.plus(minute, MINUTES);
    }

    void gather() {
        services.agendas().gather(id);
    }

    void point(String title, String topic, int minutes, AgendaItemRow.Paper... papers) {
        services.agendas().add(id, new AgendaItemData(title, topic, minutes, null, List.of(papers)));
    }

    /** Those points that nobody put off were dealt with. */
    void treatAll() {
        services.agendas().of(id).stream()
                .filter(item -> item.state() == ItemState.PLANNED)
                .forEach(item -> services.agendas().treat(item.id(), item.version()));
    }

    void postpone(String title, String why) {
        var item = item(title);
        services.agendas().postpone(item.id(), item.version(), why);
    }

    /** @param until in minutes from the beginning; empty for somebody who is still there */
    void came(String party, String person, Capacity as, int from, @Nullable Integer until) {
        var presence = new Presence(at(from), until == null ? null : at(until));
        services.attendance().arrive(id, new AttendeeData(table.party(party), person, as, null, List.of(presence)));
    }

    void open() {
        var session = services.sessions().find(id).orElseThrow();
        services.sessions().open(id, session.version());
    }

    void callOff(String why) {
        var session = services.sessions().find(id).orElseThrow();
        services.sessions().callOff(id, session.version(), why);
    }

    void begin() {
        services.minutes().begin(id);
    }

    LineRow said(int minute, LineKind kind, String point, @Nullable String party, String words) {
        return said(minute, kind, point, party, words, null, null, null);
    }

    LineRow said(
            int minute,
            LineKind kind,
            String point,
            @Nullable String party,
            String words,
            @Nullable Consent consent,
            @Nullable String settles,
            @Nullable String addendumTo) {
        var data = new LineData(
                kind,
                0,
                words,
                Wording.LITERAL,
                Language.ES,
                pointId(point),
                party == null ? null : table.party(party),
                null,
                consent,
                at(minute),
                settles,
                addendumTo,
                null);
        var line = services.minutes().save(new SaveLine(id, LineId.next(), SaveLine.NEW, data, last, DESK));
        last = line.id();
        return line;
    }

    LineRow agreed(int minute, String point, String party, String words) {
        return said(minute, LineKind.AGREEMENT, point, party, words, Consent.CONSENSUS, null, null);
    }

    void stood(LineRow line, Map<String, Stance> stances) {
        var taken = stances.entrySet().stream()
                .collect(Collectors.toMap(one -> table.party(one.getKey()), Map.Entry::getValue));
        services.minutes().stand(new SaveLine(id, line.id(), line.version(), line.data(), null, DESK), taken);
    }

    void promised(LineRow line, PledgeData data) {
        services.pledges().record(line.id(), List.of(data));
    }

    void circulate(Instant at) {
        services.actas().circulate(id, at);
    }

    void answered(String party, AnswerKind kind, @Nullable String words, String by, Instant at) {
        services.actas().answer(table.party(party), new AnswerMinutes(id, frozen(), new Answer(kind, words)), by, at);
    }

    /** Asked for by the delegation itself, as it would from its account. */
    void corrected(LineRow line, String party, String by, String proposed, String why) {
        PartyId asks = table.party(party);
        var correction = new ProposeCorrection(id, frozen(), line.id(), proposed, why);
        services.system().as(by, Role.DELEGATE, Optional.of(asks), () -> {
            services.corrections().propose(correction);
            return true;
        });
    }

    ActaNumber close(Instant at) {
        return services.actas().close(id, at);
    }

    private int frozen() {
        return services.minutes().find(id).orElseThrow().frozen();
    }

    private AgendaItemId pointId(String title) {
        return item(title).id();
    }

    private AgendaItemRow item(String title) {
        return services.agendas().of(id).stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
