package org.rimanakuy.minutes;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
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
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.springframework.context.ApplicationContext;

/** A session of a roundtable of a company, a community and a guarantor, of which the minutes are to be typed. */
public final class SessionToType {

    public final PartyId company;
    public final PartyId community;
    public final PartyId guarantor;
    public final RoundtableId roundtable;
    public final SessionId session;
    public final String code;

    public SessionToType(ApplicationContext context) {
        company = party(context, "MIN", "Minera Antapaccay", PartyKind.COMPANY);
        community = party(context, "TIN", "Comunidad de Tintaya Marquiri", PartyKind.COMMUNITY);
        guarantor = party(context, "DEF", "Defensoría del Pueblo", PartyKind.NGO);
        roundtable = asSecretariat(
                context, () -> context.getBean(RoundtableService.class).record(roundtable()));
        session = asSecretariat(
                context, () -> context.getBean(SessionService.class).plan(session()));
        code = context.getBean(SessionService.class).find(session).orElseThrow().code();
    }

    /** @return another session of the same roundtable */
    public SessionId another(ApplicationContext context) {
        return asSecretariat(
                context, () -> context.getBean(SessionService.class).plan(session()));
    }

    private static PartyId party(ApplicationContext context, String code, String name, PartyKind kind) {
        return asSecretariat(
                context,
                () -> context.getBean(PartyService.class)
                        .record(new PartyData(code, name, null, kind, null, null, null)));
    }

    private RoundtableData roundtable() {
        var delegations = new ArrayList<Delegation>();
        Stream.of(company, community)
                .forEach(party -> delegations.add(new Delegation(party, DelegationRole.MEMBER, 3, false, null)));
        delegations.add(new Delegation(guarantor, DelegationRole.GUARANTOR, 1, false, null));
        return new RoundtableData(
                "MD-ESP",
                "Mesa de diálogo de Espinar",
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
                delegations,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private SessionData session() {
        return new SessionData(
                roundtable,
                SessionKind.ORDINARY,
                "Tercera sesión ordinaria",
                PartialDate.parse("2030-05-14"),
                Instant.parse("2030-05-14T14:00:00Z"),
                null,
                ZoneId.of("America/Lima"),
                null,
                "Casa Campesina",
                List.of(Language.ES),
                null,
                null,
                null,
                null);
    }
}
