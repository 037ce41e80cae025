package org.rimanakuy.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AttendeeRow;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.ItemOrigin;
import org.rimanakuy.dialogue.ItemState;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.dialogue.Quorum;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionGap;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionKind;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;

/** A session as an acta tells it, always the same to the byte: an agreement, a decision without quorum, a reservation, a gap. */
final class SampleProceedings {

    static final PartyId COMPANY = new PartyId(new UUID(1, 1));
    static final PartyId COMMUNITY = new PartyId(new UUID(1, 2));
    static final PartyId MINISTRY = new PartyId(new UUID(1, 3));
    static final SessionId SESSION = new SessionId(new UUID(2, 1));
    static final LineId AGREEMENT = new LineId(new UUID(3, 1));
    static final LineId DECISION = new LineId(new UUID(3, 2));
    static final LineId RESERVATION = new LineId(new UUID(3, 3));

    private static final AgendaItemId WATER = new AgendaItemId(new UUID(4, 1));

    private SampleProceedings() {}

    static Proceedings told() {
        var lines = lines();
        var pledges = Map.of(
                AGREEMENT,
                List.of(
                        new Pledged(null, "Reservorio", COMPANY, List.of(COMMUNITY), "2026-12-31", MINISTRY, 3),
                        new Pledged("CM-2026-007", "Línea de conducción", COMPANY, List.of(COMMUNITY), null, null, 1)));
        var quorums = Map.of(DECISION, new Quorum(2, List.of(COMPANY), List.of(COMMUNITY), List.of(COMMUNITY)));
        var names = Map.of(
                COMPANY, "Minera de Ejemplo", COMMUNITY, "Comunidad de Tintaya Marquiri", MINISTRY, "Ministerio");
        return new Proceedings(
                roundtable(),
                session(),
                AsThen.of(roundtable().data(), "Espinar", names),
                MinutesManner.LIVE,
                null,
                null,
                agenda(),
                attendees(),
                lines,
                pledges,
                quorums,
                Quality.of(List.of(SessionGap.NO_DRAFTER), lines, pledges, quorums));
    }

    private static List<LineRow> lines() {
        return List.of(
                line(
                        AGREEMENT,
                        1,
                        LineKind.AGREEMENT,
                        "La empresa construirá el reservorio\nen Tintaya Marquiri.",
                        WATER),
                line(DECISION, 2, LineKind.DECISION, "Se suspende el tránsito de volquetes por la noche.", WATER),
                line(
                        RESERVATION,
                        3,
                        LineKind.RESERVATION,
                        "El plazo depende de la licencia.\n-----\nP'unchaw ch’iqchi.",
                        null));
    }

    static List<AnswerRow> answers() {
        var at = Instant.parse("2026-06-01T15:00:00Z");
        return List.of(
                new AnswerRow(
                        1,
                        COMMUNITY,
                        new Answer(AnswerKind.RESERVED, "Con reserva:\nfalta la fecha de inicio."),
                        at,
                        "Juana Quispe",
                        null,
                        null,
                        Optional.empty()),
                new AnswerRow(1, COMPANY, Answer.SILENCE, at, null, null, null, Optional.empty()));
    }

    static LineRow line(LineId id, int number, LineKind kind, String text, @Nullable AgendaItemId item) {
        var decides = kind == LineKind.DECISION || kind == LineKind.AGREEMENT;
        var data = new LineData(
                kind,
                0,
                text,
                Wording.LITERAL,
                Language.ES,
                item,
                kind == LineKind.RESERVATION ? COMPANY : null,
                null,
                decides ? Consent.MAJORITY : null,
                Instant.parse("2026-05-14T15:30:00Z"),
                null,
                kind == LineKind.DECISION ? "AC-2025-03" : null,
                null);
        var stances = decides ? Map.of(COMMUNITY, Stance.FOR, COMPANY, Stance.AGAINST) : Map.<PartyId, Stance>of();
        return new LineRow(id, 0, SESSION, "SE-2026-03." + number, number, data, stances, false, 0, Optional.empty());
    }

    private static RoundtableRow roundtable() {
        var data = new RoundtableData(
                "MD-EJ",
                "Mesa de diálogo de Ejemplo",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new QuorumRule(2, null, null),
                Terms.USUAL,
                List.of(Language.ES, Language.QU),
                List.of(
                        new Delegation(COMPANY, DelegationRole.MEMBER, 3, false, null),
                        new Delegation(COMMUNITY, DelegationRole.MEMBER, 3, true, null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        return new RoundtableRow(new RoundtableId(new UUID(5, 1)), 0, data, false);
    }

    private static SessionRow session() {
        var data = new SessionData(
                new RoundtableId(new UUID(5, 1)),
                SessionKind.ORDINARY,
                "Tercera sesión",
                PartialDate.parse("2026-05-14"),
                Instant.parse("2026-05-14T14:00:00Z"),
                Instant.parse("2026-05-14T18:30:00Z"),
                ZoneId.of("America/Lima"),
                null,
                "Casa Campesina",
                List.of(Language.ES, Language.QU),
                "Rosa Mamani",
                null,
                null,
                null);
        return new SessionRow(SESSION, 0, "SE-2026-03", data, SessionState.HELD, null, null, null, 0, null, false);
    }

    private static List<AgendaItemRow> agenda() {
        return List.of(
                new AgendaItemRow(
                        WATER,
                        0,
                        SESSION,
                        1,
                        "Agua para Tintaya Marquiri",
                        "agua",
                        30,
                        "Ministerio",
                        ItemOrigin.TYPED,
                        null,
                        null,
                        ItemState.TREATED,
                        null,
                        List.of(new AgendaItemRow.Paper("Estudio hídrico", LocalDate.of(2026, 5, 4), null))),
                new AgendaItemRow(
                        new AgendaItemId(new UUID(4, 2)),
                        0,
                        SESSION,
                        2,
                        "Posta de salud",
                        null,
                        null,
                        null,
                        ItemOrigin.TYPED,
                        null,
                        null,
                        ItemState.POSTPONED,
                        "No llegó el director.",
                        List.of()));
    }

    private static List<AttendeeRow> attendees() {
        return List.of(
                attendee(1, COMPANY, "Luis Prado", Capacity.TITULAR, new Presence(at("14:00"), null)),
                attendee(
                        2,
                        COMMUNITY,
                        "Juana Quispe",
                        Capacity.AUTHORITY,
                        new Presence(at("14:05"), at("15:20")),
                        new Presence(at("16:00"), at("18:30"))));
    }

    private static AttendeeRow attendee(
            long number, PartyId party, String person, Capacity capacity, Presence... presences) {
        return new AttendeeRow(new UUID(6, number), 0, SESSION, party, person, capacity, true, List.of(presences));
    }

    private static Instant at(String hour) {
        return Instant.parse("2026-05-14T" + hour + ":00Z");
    }
}
