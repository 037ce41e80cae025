package org.rimanakuy.dialogue;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import java.util.UUID;
import org.rimanakuy.party.Capacity;
import org.springframework.context.ApplicationContext;

/** A roundtable some of whose delegations can be written to, each test with addresses of its own. */
public final class InvitedTable {

    public final String community = UUID.randomUUID() + "@comunidad.example";
    public final String engineer = UUID.randomUUID() + "@minera.example";
    public final TableInSession there;

    private final ApplicationContext context;

    public InvitedTable(ApplicationContext context) {
        this.context = context;
        this.there = new TableInSession(context);
        correct(
                List.of(
                        new Delegation(there.community, DelegationRole.MEMBER, 2, true, community),
                        new Delegation(there.company, DelegationRole.MEMBER, 1, false, null),
                        new Delegation(there.municipality, DelegationRole.MEMBER, 1, false, null)),
                List.of(
                        new Seat(there.community, "Rosa Huamaní", Capacity.TITULAR, null),
                        new Seat(there.company, "Ana Salas", Capacity.TITULAR, engineer),
                        new Seat(there.municipality, "Óscar Quispe", Capacity.AUTHORITY, null)));
    }

    /** Takes the addresses away again. */
    public void forgetAddresses() {
        correct(List.of(new Delegation(there.community, DelegationRole.MEMBER, 2, true, null)), List.of());
    }

    private void correct(List<Delegation> delegations, List<Seat> seats) {
        asSecretariat(context, () -> {
            var tables = context.getBean(RoundtableService.class);
            var seen = tables.find(there.table).orElseThrow();
            tables.correct(seen.id(), seen.version(), SampleTables.seated("MD-1", delegations, seats), "Direcciones");
        });
    }

    public SessionRow session(SessionId id) {
        return there.row(id);
    }

    /** The same session, three hours later and elsewhere. */
    public void move(SessionId id) {
        asSecretariat(context, () -> {
            var seen = there.row(id);
            var data = seen.data();
            context.getBean(SessionService.class)
                    .correct(
                            id,
                            seen.version(),
                            new SessionData(
                                    data.roundtable(),
                                    data.kind(),
                                    data.title(),
                                    data.heldOn(),
                                    java.util.Objects.requireNonNull(data.startsAt())
                                            .plusSeconds(3 * 3600),
                                    null,
                                    data.zone(),
                                    data.place(),
                                    "Coliseo municipal",
                                    data.languages(),
                                    data.interpreter(),
                                    data.drafter(),
                                    data.note(),
                                    data.source()),
                            "El local está ocupado");
        });
    }
}
