package org.rimanakuy.dialogue.ui;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.DecisionRule;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.EscalationStep;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.Renewal;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.Seat;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.context.ApplicationContext;

/** A roundtable that was renewed until 2013, at which a company and a community sit, with one subgroup. */
final class SeatedTable {

    static final String CODE = "ME-2012";

    private final ApplicationContext context;
    private final PartyId company;
    private final PartyId community;
    private final RoundtableId id;

    SeatedTable(ApplicationContext context) {
        this.context = context;
        CleanDatabase.clean(context);
        company = party("MINERA", "Minera Primera", PartyKind.COMPANY);
        community = party("COM-HUA", "Comunidad de Huano Huano", PartyKind.COMMUNITY);
        id = asSecretariat(context, () -> roundtables().record(data("Mesa de Diálogo de Espinar")));
        asSecretariat(context, () -> roundtables().record(subgroup()));
    }

    PartyRow community() {
        return context.getBean(PartyService.class).find(community).orElseThrow();
    }

    RoundtableRow row() {
        return asSecretariat(context, () -> roundtables().find(id).orElseThrow());
    }

    RoundtableService roundtables() {
        return context.getBean(RoundtableService.class);
    }

    /** As somebody else at another screen would. */
    void rename(String name) {
        asSecretariat(context, () -> roundtables().correct(id, row().version(), data(name), "Otra persona"));
    }

    private RoundtableData data(String name) {
        return data(
                CODE,
                name,
                null,
                List.of(
                        new Delegation(company, DelegationRole.INVITED, null, false, null),
                        new Delegation(community, DelegationRole.MEMBER, 2, true, "comunidad@huano.pe")),
                List.of(
                        new Seat(community, "Rosa Ccama", Capacity.TITULAR, null),
                        new Seat(community, "Juan Huamaní", Capacity.ALTERNATE, "juan@huano.pe")),
                List.of(new Renewal(
                        "Resolución Ministerial 2", PartialDate.parse("2013-01"), PartialDate.parse("2013-04-11"))));
    }

    private RoundtableData subgroup() {
        return data(CODE + "-A", "Subgrupo de ambiente", id, List.of(), List.of(), List.of());
    }

    private static RoundtableData data(
            String code,
            String name,
            @Nullable RoundtableId parent,
            List<Delegation> delegations,
            List<Seat> seats,
            List<Renewal> renewals) {
        return new RoundtableData(
                code,
                name,
                null,
                "Resolución Ministerial 1",
                parent,
                null,
                PartialDate.parse("2012-07-11"),
                null,
                null,
                new QuorumRule(3, DecisionRule.CONSENSUS, null),
                new Terms(5, 5, 5, 10, 15),
                List.of(Language.ES, Language.QU),
                delegations,
                seats,
                renewals,
                List.of(
                        new Escalation(EscalationStep.RESPONSIBLE, null, 0),
                        new Escalation(EscalationStep.OUTSIDE, "Defensoría del Pueblo", 60)),
                null,
                null);
    }

    private PartyId party(String code, String name, PartyKind kind) {
        return asSecretariat(
                context,
                () -> context.getBean(PartyService.class)
                        .record(new PartyData(code, name, null, kind, null, null, null)));
    }
}
