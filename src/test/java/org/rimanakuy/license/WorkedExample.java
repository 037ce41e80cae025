package org.rimanakuy.license;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.commitment.Agreed;
import org.rimanakuy.commitment.AmendmentService;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.MoveDeadline;
import org.rimanakuy.commitment.NewCommitment;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.NewSession;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionKind;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.springframework.context.ApplicationContext;

/** The seven promises of the worked example in {@code docs/social-licence.md}, on record. */
public final class WorkedExample {

    public static final LocalDate DAY = LocalDate.of(2024, 9, 30);

    private final ApplicationContext context;
    final PartyId community;
    final PartyId company;
    final RoundtableId table;

    private WorkedExample(ApplicationContext context) {
        this.context = context;
        this.community = party("COM", "Comunidad", PartyKind.COMMUNITY);
        this.company = party("MINERA", "Minera", PartyKind.COMPANY);
        this.table = context.getBean(RoundtableService.class).record(roundtable());
    }

    public static WorkedExample on(ApplicationContext context) {
        return asSecretariat(context, () -> {
            var example = new WorkedExample(context);
            example.write();
            return example;
        });
    }

    private void write() {
        promised(1, Weight.CRITICAL, "2024-03-31", said(Voice.PROMISOR, "2024-02-01", Standing.IN_PROGRESS));
        promised(2, Weight.IMPORTANT, "2021-12-31", said(Voice.COMMUNITY, "2022-01-15", Standing.NOT_STARTED));
        promised(3, Weight.ORDINARY, "2024-09-15", said(Voice.PROMISOR, "2024-08-01", Standing.IN_PROGRESS));
        promised(4, Weight.CRITICAL, "2024-05-31", said(Voice.PROMISOR, "2024-05-01", Standing.IN_PROGRESS));
        promised(5, Weight.IMPORTANT, "2024-06-30", said(Voice.PROMISOR, "2024-07-05", Standing.FULFILLED));
        promised(
                6,
                Weight.ORDINARY,
                "2024-01-31",
                said(Voice.PROMISOR, "2024-02-10", Standing.FULFILLED),
                said(Voice.GUARANTOR, "2024-04-01", Standing.NOT_FULFILLED));
        promised(7, Weight.CRITICAL, "2024-02-01");
        extend(4, "2024-06-10", "2024-12-31");
        session("SE-2024-01", "2024-06-05");
    }

    private void promised(int serial, Weight weight, String due, StatementData... said) {
        var data = new CommitmentData(
                new Promise("Promesa " + serial, "Lo prometido", Wording.LITERAL, Language.ES),
                Origin.UNKNOWN,
                company,
                List.of(community),
                PartialDate.parse("2021-01-01"),
                Deadline.on(PartialDate.parse(due)),
                null,
                new Classification(weight, null, null, null, false),
                null,
                null);
        context.getBean(CommitmentService.class)
                .recordAll(
                        List.of(new NewCommitment(
                                CommitmentId.next(), number(serial), data, List.of(said), Optional.empty())),
                        false);
    }

    private static StatementData said(Voice voice, String on, Standing standing) {
        return new StatementData(voice, null, PartialDate.parse(on), standing, "Lo dicho", null, null, false, null);
    }

    void extend(int serial, String agreedOn, String until) {
        var commitment = context.getBean(SheetService.class)
                .sheet(number(serial))
                .orElseThrow()
                .commitment();
        var agreed = new Agreed("Lluvias", "Sesión", PartialDate.parse(agreedOn), null);
        context.getBean(AmendmentService.class)
                .extend(new MoveDeadline(commitment.id(), commitment.version(), PartialDate.parse(until), agreed));
    }

    static CommitmentNumber number(int serial) {
        return new CommitmentNumber(2021, serial);
    }

    void session(String code, String day) {
        var data = new SessionData(
                table,
                SessionKind.ORDINARY,
                "Sesión " + code,
                PartialDate.parse(day),
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
        context.getBean(SessionService.class)
                .recordAll(List.of(new NewSession(SessionId.next(), code, data, SessionState.HELD, null)), false);
    }

    private PartyId party(String code, String name, PartyKind kind) {
        return context.getBean(PartyService.class).record(new PartyData(code, name, null, kind, null, null, null));
    }

    private RoundtableData roundtable() {
        return new RoundtableData(
                "MD",
                "Mesa",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                QuorumRule.UNKNOWN,
                Terms.USUAL,
                List.of(Language.ES),
                List.of(delegation(community), delegation(company)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Delegation delegation(PartyId party) {
        return new Delegation(party, DelegationRole.MEMBER, 1, false, null);
    }
}
