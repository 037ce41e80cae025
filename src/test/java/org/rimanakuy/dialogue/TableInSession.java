package org.rimanakuy.dialogue;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.springframework.context.ApplicationContext;

/** A roundtable of three delegations, of which the community must not be missing, and its sessions. */
public final class TableInSession {

    public static final ZoneId LIMA = ZoneId.of("America/Lima");

    public final PartyId community;
    public final PartyId company;
    public final PartyId municipality;
    public final RoundtableId table;

    private final ApplicationContext context;

    public TableInSession(ApplicationContext context) {
        this.context = context;
        community = party("COMUNIDAD", "Comunidad Alta", PartyKind.COMMUNITY);
        company = party("MINERA", "Minera Primera", PartyKind.COMPANY);
        municipality = party("MUNICIPIO", "Municipalidad de Prueba", PartyKind.MUNICIPALITY);
        table = asSecretariat(context, () -> roundtables().record(SampleTables.seated("MD-1", delegations(), seats())));
    }

    private List<Delegation> delegations() {
        return List.of(
                new Delegation(community, DelegationRole.MEMBER, 2, true, null),
                new Delegation(company, DelegationRole.MEMBER, 1, false, null),
                new Delegation(municipality, DelegationRole.MEMBER, 1, false, null));
    }

    private List<Seat> seats() {
        return List.of(
                new Seat(community, "Rosa Huamaní", Capacity.TITULAR, null),
                new Seat(community, "Julián Ccahua", Capacity.ADVISER, null),
                new Seat(company, "Ana Salas", Capacity.TITULAR, null),
                new Seat(municipality, "Óscar Quispe", Capacity.AUTHORITY, null));
    }

    private PartyId party(String code, String name, PartyKind kind) {
        return asSecretariat(
                context,
                () -> context.getBean(PartyService.class)
                        .record(new PartyData(code, name, null, kind, null, null, null)));
    }

    private RoundtableService roundtables() {
        return context.getBean(RoundtableService.class);
    }

    /** A session that begins in so many days, in two languages, with somebody to interpret and to draft. */
    public SessionId session(int inDays) {
        return asSecretariat(
                context, () -> context.getBean(SessionService.class).plan(data(inDays, "Sesión de prueba")));
    }

    public SessionData data(int inDays, String title) {
        return data(title, now().plus(Duration.ofDays(inDays)), "Intérprete de prueba", "Secretaría de prueba");
    }

    public SessionData data(String title, Instant startsAt, @Nullable String interpreter, @Nullable String drafter) {
        return new SessionData(
                table,
                SessionKind.ORDINARY,
                title,
                PartialDate.day(startsAt.atZone(LIMA).toLocalDate()),
                startsAt,
                null,
                LIMA,
                null,
                "Local comunal",
                List.of(Language.ES, Language.QU),
                interpreter,
                drafter,
                null,
                null);
    }

    public AttendeeData arriving(PartyId party, String person, Capacity capacity) {
        return AttendeeData.arriving(party, person, capacity, null, now());
    }

    public Instant now() {
        return Instant.now(context.getBean(java.time.Clock.class)).truncatedTo(ChronoUnit.MINUTES);
    }

    public SessionRow row(SessionId id) {
        return context.getBean(SessionService.class).find(id).orElseThrow();
    }
}
