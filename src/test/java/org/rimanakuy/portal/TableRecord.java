package org.rimanakuy.portal;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.DecisionRule;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.Renewal;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.Seat;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionKind;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.springframework.context.ApplicationContext;

/** A roundtable with a subgroup, a session to come and one that was called off, over the parties of {@link PublicRecord}. */
final class TableRecord {

    private final ApplicationContext context;
    private final LocalDate today;

    private TableRecord(ApplicationContext context) {
        this.context = context;
        this.today = LocalDate.now(context.getBean(Clock.class));
    }

    static void open(ApplicationContext context) {
        asSecretariat(context, () -> new TableRecord(context).write());
    }

    private void write() {
        var parties = context.getBean(PartyService.class).all();
        var company = party(parties, "GLENCORE");
        var community = party(parties, "COM-AHN");
        var roundtables = context.getBean(RoundtableService.class);
        var table = roundtables.record(table("ME-2012", "Mesa de Diálogo de Espinar", null, company, community));
        roundtables.record(table("ME-2012-A", "Subgrupo de Medio Ambiente", table, company, community));
        var sessions = context.getBean(SessionService.class);
        sessions.plan(session(table, "Sesión de seguimiento del agua"));
        var off = sessions.plan(session(table, "Sesión sobre el fondo"));
        sessions.callOff(off, sessions.find(off).orElseThrow().version(), "Paro provincial");
    }

    private static PartyRow party(List<PartyRow> all, String code) {
        return all.stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }

    private static RoundtableData table(
            String code, String name, @Nullable RoundtableId parent, PartyRow company, PartyRow community) {
        return new RoundtableData(
                code,
                name,
                null,
                "R.M. 164-2012-PCM",
                parent,
                null,
                PartialDate.parse("2012-07-11"),
                PartialDate.parse("2012-12-31"),
                null,
                new QuorumRule(2, DecisionRule.CONSENSUS, null),
                new Terms(5, 5, 5, 10, 15),
                List.of(Language.ES, Language.QU),
                List.of(
                        new Delegation(company.id(), DelegationRole.MEMBER, 2, false, "empresa@reservado.pe"),
                        new Delegation(community.id(), DelegationRole.MEMBER, 3, true, "comunidad@reservado.pe")),
                List.of(new Seat(community.id(), "Rosa Quispe Huamán", Capacity.TITULAR, "rosa@reservado.pe")),
                List.of(new Renewal("R.M. 20-2013-PCM", null, PartialDate.parse("2013-06"))),
                Escalation.USUAL,
                null,
                "Diario El Peruano");
    }

    private SessionData session(RoundtableId table, String title) {
        return new SessionData(
                table,
                SessionKind.ORDINARY,
                title,
                PartialDate.day(today.plusDays(20)),
                null,
                null,
                ZoneId.of("America/Lima"),
                null,
                "Local comunal",
                List.of(Language.ES),
                null,
                null,
                null,
                null);
    }
}
