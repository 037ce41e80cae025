package org.rimanakuy.minutes;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.NewSession;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionKind;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Roundtables, sessions and lines put on record as they are kept, whatever the way by which they came there. */
public final class SaidOnRecord {

    private final ApplicationContext context;
    private final JdbcClient sql;

    public final PartyId mine;
    public final PartyId community;
    public final PartyId ministry;
    public final RoundtableId roundtable;
    public final RoundtableId subgroup;

    public SaidOnRecord(ApplicationContext context) {
        CleanDatabase.clean(context);
        this.context = context;
        sql = context.getBean(JdbcClient.class);
        mine = asSecretariat(context, () -> party("MINA", "Minera Antapaccay", PartyKind.COMPANY));
        community = asSecretariat(context, () -> party("COM-TMA", "Comunidad de Tintaya", PartyKind.COMMUNITY));
        ministry = asSecretariat(context, () -> party("MINEM", "Ministerio de Energía y Minas", PartyKind.MINISTRY));
        roundtable = roundtable("MESA-ESP", "Mesa de diálogo de Espinar", null);
        subgroup = roundtable("SUB-AMB", "Subgrupo de medio ambiente", roundtable);
    }

    private PartyId party(String code, String name, PartyKind kind) {
        return context.getBean(PartyService.class).record(new PartyData(code, name, null, kind, null, null, null));
    }

    public RoundtableId roundtable(String code, String name, @Nullable RoundtableId parent) {
        var data = new RoundtableData(
                code,
                name,
                null,
                null,
                parent,
                null,
                null,
                null,
                null,
                QuorumRule.UNKNOWN,
                Terms.USUAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        return asSecretariat(
                context, () -> context.getBean(RoundtableService.class).record(data));
    }

    /** Held on a day, a month or a year; nothing of it is public yet. */
    public SessionId session(String code, RoundtableId at, String heldOn, MinutesManner manner) {
        var id = SessionId.next();
        var data = new SessionData(
                at,
                SessionKind.ORDINARY,
                "Sesión " + code,
                PartialDate.parse(heldOn),
                null,
                null,
                ZoneId.of("America/Lima"),
                null,
                null,
                List.of(Language.ES),
                null,
                null,
                null,
                null);
        asSecretariat(
                context,
                () -> context.getBean(SessionService.class).recordAll(List.of(new NewSession(id, code, data)), false));
        context.getBean(MinutesOfSessions.class).save(new Minutes(id, manner, false));
        return id;
    }

    /** A point of its agenda, that the next lines may belong to. */
    public UUID point(SessionId session, String title, @Nullable String topic) {
        var id = Identity.next();
        sql.sql("""
                        insert into agenda_item (item_id, version, session_id, position, title, topic, origin, state)
                        values (:id, 0, :session, 0, :title, :topic, 'TYPED', 'TREATED')""")
                .param("id", id)
                .param("session", session.value())
                .param("title", title)
                .param("topic", topic)
                .update();
        return id;
    }

    public LineId line(SessionId session, LineKind kind, String text) {
        return line(session, kind, text, null, null, Map.of());
    }

    public LineId line(SessionId session, LineKind kind, String text, PartyId by) {
        return line(session, kind, text, by, null, Map.of());
    }

    public LineId line(
            SessionId session,
            LineKind kind,
            String text,
            @Nullable PartyId by,
            @Nullable UUID point,
            Map<PartyId, Stance> stances) {
        var id = LineId.next();
        var place = sql.sql("select 1 + count(*) from minutes_line where session_id = :session")
                .param("session", session.value())
                .query(Integer.class)
                .single();
        var code = sql.sql("select concat(code, '.', :place) from dialogue_session where session_id = :session")
                .param("session", session.value())
                .param("place", place)
                .query(String.class)
                .single();
        var said = new LineData(
                kind,
                0,
                text,
                Wording.LITERAL,
                Language.ES,
                point == null ? null : new AgendaItemId(point),
                by,
                null,
                null,
                null,
                null,
                null,
                null);
        context.getBean(Lines.class).saveAndFlush(new Line(id, session, code, place, said, place));
        stances.forEach((party, stance) -> sql.sql(
                        "insert into line_stance (line_id, party_id, stance) values (:id, :party, :stance)")
                .param("id", id.value())
                .param("party", party.value())
                .param("stance", stance.name())
                .update());
        return id;
    }

    public void drop(LineId line) {
        sql.sql("update minutes_line set dropped = true where line_id = :line")
                .param("line", line.value())
                .update();
    }

    /** As its closing does, which announces it before it is sealed. */
    public void close(SessionId session) {
        announce(new ActaClosed(session, "AC"));
        sql.sql(
                        "update minutes set state = 'CLOSED', number = concat('AC-', right(session_id, 12)) where session_id = :session")
                .param("session", session.value())
                .update();
    }

    public void tell(SessionId session) {
        announce(new ToldBySources(session));
    }

    private void announce(Object event) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(inTransaction -> asSecretariat(context, () -> context.publishEvent(event)));
    }
}
