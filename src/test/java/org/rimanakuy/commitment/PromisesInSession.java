package org.rimanakuy.commitment;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.AttendeeData;
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
import org.rimanakuy.minutes.Answer;
import org.rimanakuy.minutes.AnswerKind;
import org.rimanakuy.minutes.AnswerMinutes;
import org.rimanakuy.minutes.AnswerService;
import org.rimanakuy.minutes.CirculationService;
import org.rimanakuy.minutes.ClosingService;
import org.rimanakuy.minutes.LineData;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.minutes.OnLine;
import org.rimanakuy.minutes.SaveLine;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SpeakingFor;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.context.ApplicationContext;

/** A roundtable followed since 2021 that serves an agreement nobody follows, with one session ten days ago and its minutes begun. */
public final class PromisesInSession {

    static final LocalDate FOLLOWED = LocalDate.of(2021, 3, 1);
    private static final ZoneId LIMA = ZoneId.of("America/Lima");
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

    void drop(LineRow line) {
        act(() -> context.getBean(MinutesService.class).drop(new OnLine(session, line.id(), line.version(), DESK)));
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

    /** The whole way of the minutes: one delegation attended and approves, and nothing changes any more. */
    public void close() {
        var came = AttendeeData.arriving(
                company,
                "Rosa Quispe",
                Capacity.TITULAR,
                null,
                day.atTime(9, 0).atZone(LIMA).toInstant());
        act(() -> {
            context.getBean(AttendanceService.class).arrive(session, came);
            return context.getBean(CirculationService.class).circulate(session, version());
        });
        SpeakingFor.party(
                company,
                Role.DELEGATE,
                () -> context.getBean(AnswerService.class)
                        .answer(new AnswerMinutes(session, 1, new Answer(AnswerKind.APPROVED, null))));
        act(() -> context.getBean(ClosingService.class).close(session, version()));
    }

    public String acta() {
        return Objects.requireNonNull(minutes().number());
    }

    private int version() {
        return minutes().version();
    }

    private MinutesRow minutes() {
        return context.getBean(MinutesService.class).find(session).orElseThrow();
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
                LIMA,
                null,
                "Casa Campesina",
                List.of(Language.ES),
                null,
                null,
                null,
                null);
    }
}
