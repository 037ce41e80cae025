package org.rimanakuy.overdue;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.EscalationStep;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A roundtable on an agreement with a ladder of five steps, and promises of a company to a community that flow from it. */
public final class PromisesToSweep {

    public final PartyId company;
    public final PartyId community;
    public final PartyId guarantor;
    public final AgreementId agreement;
    public final RoundtableId table;
    private final ApplicationContext context;

    public PromisesToSweep(ApplicationContext context, LocalDate followedSince, @Nullable LocalDate tableUntil) {
        this.context = context;
        company = party("MIN", "Minera del sur", PartyKind.COMPANY);
        community = party("COM", "Comunidad de la laguna", PartyKind.COMMUNITY);
        guarantor = party("GAR", "Oficina garante", PartyKind.NGO);
        agreement = asSecretariat(
                context,
                () -> service(AgreementService.class)
                        .record(new AgreementData(
                                "AG-2020-01",
                                "Convenio Marco",
                                Instrument.FRAMEWORK_AGREEMENT,
                                null,
                                null,
                                null,
                                followedSince,
                                null,
                                null,
                                null,
                                List.of(
                                        new AgreementParty(guarantor, PartyRole.GUARANTOR, null),
                                        new AgreementParty(company, PartyRole.PROMISOR, null)),
                                List.of())));
        table = asSecretariat(context, () -> service(RoundtableService.class).record(table(followedSince, tableUntil)));
    }

    private RoundtableData table(LocalDate followedSince, @Nullable LocalDate until) {
        return new RoundtableData(
                "MESA-1",
                "Mesa de la laguna",
                agreement,
                null,
                null,
                null,
                null,
                until == null ? null : PartialDate.day(until),
                followedSince,
                QuorumRule.UNKNOWN,
                Terms.USUAL,
                List.of(Language.ES),
                List.of(
                        new Delegation(company, DelegationRole.MEMBER, null, true, "empresa@ejemplo.example"),
                        new Delegation(community, DelegationRole.MEMBER, null, true, null),
                        new Delegation(guarantor, DelegationRole.GUARANTOR, null, false, "garante@ejemplo.example")),
                List.of(),
                List.of(),
                List.of(
                        new Escalation(EscalationStep.RESPONSIBLE, null, 0),
                        new Escalation(EscalationStep.FOLLOW_UP, null, 15),
                        new Escalation(EscalationStep.ROUNDTABLE, null, 30),
                        new Escalation(EscalationStep.GUARANTOR, null, 60),
                        new Escalation(EscalationStep.OUTSIDE, "Defensoría del Pueblo", 90)),
                null,
                null);
    }

    <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    PartyId party(String code, String name, PartyKind kind) {
        return asSecretariat(
                context,
                () -> service(PartyService.class).record(new PartyData(code, name, null, kind, null, null, null)));
    }

    public CommitmentData data(String title, Deadline deadline) {
        return new CommitmentData(
                new Promise(title, "Lo prometido: " + title, Wording.LITERAL, Language.ES),
                new Origin(agreement, null, null, "Convenio, página 3"),
                company,
                List.of(community),
                PartialDate.parse("2024-01"),
                deadline,
                community,
                new Classification(Weight.IMPORTANT, null, null, null, false),
                null,
                null);
    }

    public CommitmentNumber promise(String title, Deadline deadline) {
        return asSecretariat(context, () -> service(CommitmentService.class).record(data(title, deadline)));
    }

    public CommitmentNumber due(String title, LocalDate day) {
        return promise(title, Deadline.on(PartialDate.day(day)));
    }

    public CommitmentId id(CommitmentNumber number) {
        return service(SheetService.class)
                .sheet(number)
                .orElseThrow()
                .commitment()
                .id();
    }

    int version(CommitmentNumber number) {
        return service(SheetService.class)
                .sheet(number)
                .orElseThrow()
                .commitment()
                .version();
    }

    public void said(CommitmentNumber number, Voice voice, LocalDate on, Standing standing) {
        said(number, voice, on, standing, null);
    }

    void said(CommitmentNumber number, Voice voice, LocalDate on, Standing standing, @Nullable LocalDate occurrence) {
        var by = voice == Voice.PROMISOR ? company : voice == Voice.COMMUNITY ? community : guarantor;
        var words = new StatementData(
                voice,
                by,
                PartialDate.day(on),
                standing,
                "Lo dicho: " + standing,
                null,
                occurrence == null ? null : PartialDate.day(occurrence),
                false,
                "Acta");
        asSecretariat(context, () -> service(CommitmentService.class).hear(id(number), List.of(words)));
    }

    /** What is on record about it, in order: the kind, the date it is about, the day of crossing. */
    public List<String> crossed(CommitmentNumber number) {
        return service(JdbcClient.class)
                .sql("select kind, about_on, crossed_on from crossing where subject_id = :id")
                .param("id", id(number).value())
                .query((row, index) -> new Crossing(
                        id(number).value(),
                        CrossingKind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .list()
                .stream()
                .sorted(Crossing.IN_ORDER)
                .map(crossing -> crossing.on() + " " + crossing.kind() + " " + crossing.about())
                .toList();
    }

    /** As the night would have done it. */
    public void sweep(LocalDate today) {
        service(Sweep.class).until(today);
        service(Ascent.class).until(today);
    }

    int count() {
        return service(JdbcClient.class)
                .sql("select count(*) from crossing")
                .query(Integer.class)
                .single();
    }
}
