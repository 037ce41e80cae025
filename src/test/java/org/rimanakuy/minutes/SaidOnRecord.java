package org.rimanakuy.minutes;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
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
        var id = RoundtableId.next();
        sql.sql("""
                        insert into roundtable (roundtable_id, version, code, name, parent_id, days_papers, days_circulate,
                            days_correct, days_answer)
                        values (:id, 0, :code, :name, :parent, 5, 5, 5, 10)""")
                .param("id", id.value())
                .param("code", code)
                .param("name", name)
                .param("parent", parent == null ? null : parent.value())
                .update();
        return id;
    }

    /** Held on a day, a month or a year; nothing of it is public yet. */
    public SessionId session(String code, RoundtableId at, String heldOn, MinutesManner manner) {
        var id = SessionId.next();
        var held = PartialDate.parse(heldOn);
        sql.sql("""
                        insert into dialogue_session (session_id, version, code, roundtable_id, kind, title, held_on,
                            held_precision, zone, state, invitation_sequence)
                        values (:id, 0, :code, :at, 'ORDINARY', :title, :heldOn, :precision, 'America/Lima', 'HELD', 0)""")
                .param("id", id.value())
                .param("code", code)
                .param("at", at.value())
                .param("title", "Sesión " + code)
                .param("heldOn", held.date())
                .param("precision", held.precision().name())
                .update();
        sql.sql("""
                        insert into minutes (session_id, version, state, manner, latest_change, lines_counted, frozen)
                        values (:id, 0, 'DRAFT', :manner, 0, 0, 0)""").param("id", id.value()).param("manner", manner.name()).update();
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
        sql.sql("""
                        insert into minutes_line (line_id, version, session_id, code, place, depth, kind, text, wording,
                            language, item_id, party_id, dropped, change_number)
                        select :id, 0, session_id, concat(code, '.', :place), :place, 0, :kind, :text, 'LITERAL', 'ES',
                            :point, :party, false, :place
                        from dialogue_session where session_id = :session""")
                .param("id", id.value())
                .param("session", session.value())
                .param("place", place)
                .param("kind", kind.name())
                .param("text", text)
                .param("point", point)
                .param("party", by == null ? null : by.value())
                .update();
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

    /** As its closing does, with a number of its own. */
    public void close(SessionId session) {
        sql.sql(
                        "update minutes set state = 'CLOSED', number = concat('AC-', left(session_id, 18)) where session_id = :session")
                .param("session", session.value())
                .update();
        announce(() -> new ActaClosed(session, "AC"));
    }

    public void tell(SessionId session) {
        announce(() -> new ToldBySources(session));
    }

    private void announce(Supplier<Object> event) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(inTransaction -> context.publishEvent(event.get()));
    }
}
