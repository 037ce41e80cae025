package org.rimanakuy.commitment;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionKind;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.minutes.ActaClosed;
import org.rimanakuy.minutes.LineData;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.minutes.SaveLine;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A roundtable followed since 2021 that serves an agreement nobody follows, with one session ten days ago and its minutes begun. */
public final class PromisesInSession {

    public static final String ACTA = "AC-2030-01";
    static final LocalDate FOLLOWED = LocalDate.of(2021, 3, 1);
    private static final UUID DESK = UUID.fromString("01900000-0000-7000-8000-00000000000a");

    public final LocalDate day;
    public final PartyId company;
    public final PartyId municipality;
    public final PartyId community;
    public final PartyId guarantor;
    public final AgreementId agreement;
    public final RoundtableId roundtable;
    public final SessionId session;

    private final ApplicationContext context;

    public PromisesInSession(ApplicationContext context) {
        this.context = context;
        CleanDatabase.clean(context);
        day = LocalDate.now(context.getBean(Clock.class)).minusDays(10);
        company = act(() -> party("MIN", "Minera Antapaccay", PartyKind.COMPANY));
        municipality = act(() -> party("MPE", "Municipalidad de Espinar", PartyKind.MUNICIPALITY));
        community = act(() -> party("TIN", "Comunidad de Tintaya Marquiri", PartyKind.COMMUNITY));
        guarantor = act(() -> party("DEF", "Defensoría del Pueblo", PartyKind.NGO));
        agreement = act(() -> context.getBean(AgreementService.class)
                .record(new AgreementData(
                        "AG-2003-01",
                        "Convenio Marco",
                        Instrument.FRAMEWORK_AGREEMENT,
                        PartialDate.parse("2003-09-03"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of())));
        roundtable = act(() -> context.getBean(RoundtableService.class).record(roundtable(FOLLOWED)));
        session = act(() -> context.getBean(SessionService.class).plan(session()));
        act(() -> context.getBean(MinutesService.class).begin(session));
    }

    private <T> T act(Supplier<T> recorded) {
        return asSecretariat(context, recorded);
    }

    public SessionRow row() {
        return context.getBean(SessionService.class).find(session).orElseThrow();
    }

    /** Adds a line at the top. */
    public LineRow line(LineKind kind, String text) {
        return say(LineId.next(), SaveLine.NEW, kind, text);
    }

    public LineRow agreed(String text) {
        return line(LineKind.AGREEMENT, text);
    }

    /** The same, in the next session of the roundtable. */
    public LineRow agreedLater(String text) {
        var next = act(() -> context.getBean(SessionService.class).plan(session()));
        act(() -> context.getBean(MinutesService.class).begin(next));
        return say(next, LineId.next(), SaveLine.NEW, LineKind.AGREEMENT, text);
    }

    LineRow say(LineId line, int seen, LineKind kind, String text) {
        return say(session, line, seen, kind, text);
    }

    private LineRow say(SessionId in, LineId line, int seen, LineKind kind, String text) {
        var data = new LineData(
                kind, 0, text, Wording.LITERAL, Language.ES, null, null, null, null, null, null, null, null);
        return act(() -> context.getBean(MinutesService.class).save(new SaveLine(in, line, seen, data, null, DESK)));
    }

    public PledgeData pledge(String title, PartyId promisor) {
        return pledge(title, promisor, Deadline.NONE, null);
    }

    public PledgeData pledge(String title, PartyId promisor, Deadline deadline, @Nullable PartyId followUp) {
        return new PledgeData(
                title,
                promisor,
                List.of(community),
                deadline,
                followUp,
                new Classification(Weight.IMPORTANT, null, null, null, false),
                null,
                null,
                null);
    }

    public List<CommitmentId> promise(LineRow line, PledgeData... promised) {
        return act(() -> context.getBean(PledgeService.class).record(line.id(), List.of(promised)));
    }

    /** As when the acta is closed: what was promised comes into force, then nothing changes any more. */
    public void close() {
        asSecretariat(
                context,
                () -> context.getBean(TransactionTemplate.class).executeWithoutResult(closing -> {
                    context.publishEvent(new ActaClosed(session, ACTA));
                    context.getBean(JdbcClient.class)
                            .sql("update minutes set state = 'CLOSED', number = ? where session_id = ?")
                            .params(ACTA, session.value().toString())
                            .update();
                }));
    }

    void follow(@Nullable LocalDate since) {
        var tables = context.getBean(RoundtableService.class);
        var seen = tables.find(roundtable).orElseThrow();
        asSecretariat(context, () -> tables.correct(roundtable, seen.version(), roundtable(since), "Desde cuándo"));
    }

    private PartyId party(String code, String name, PartyKind kind) {
        return context.getBean(PartyService.class).record(new PartyData(code, name, null, kind, null, null, null));
    }

    private RoundtableData roundtable(@Nullable LocalDate since) {
        return new RoundtableData(
                "MD-ESP",
                "Mesa de diálogo de Espinar",
                agreement,
                null,
                null,
                null,
                null,
                null,
                since,
                QuorumRule.UNKNOWN,
                Terms.USUAL,
                List.of(Language.ES),
                List.of(
                        new Delegation(company, DelegationRole.MEMBER, 3, false, null),
                        new Delegation(community, DelegationRole.MEMBER, 3, false, null),
                        new Delegation(guarantor, DelegationRole.GUARANTOR, 1, false, null)),
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
                PartialDate.day(day),
                null,
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
