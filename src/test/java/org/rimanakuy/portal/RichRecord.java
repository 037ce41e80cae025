package org.rimanakuy.portal;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.commitment.Speak;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementService;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.springframework.context.ApplicationContext;

/** Two commitments of which everything there is was said and agreed, by those who may. */
final class RichRecord {

    private final ApplicationContext context;
    private final StatementService statements;
    private final LocalDate today;
    private final PartyId company;
    private final PartyId community;
    private final PartyId guarantor;

    private RichRecord(ApplicationContext context) {
        this.context = context;
        this.statements = context.getBean(StatementService.class);
        this.today = LocalDate.now(context.getBean(Clock.class));
        this.company = party("MINERA-X", "Minera de la discrepancia", PartyKind.COMPANY);
        this.community = party("COM-X", "Comunidad de la discrepancia", PartyKind.COMMUNITY);
        this.guarantor = party("GAR-X", "Defensoría", PartyKind.NGO);
    }

    /** A claim that is disputed, and the promisor still has its time to answer. */
    static CommitmentNumber disputed(ApplicationContext context) {
        var record = new RichRecord(context);
        var number = record.promised("Puente en discrepancia");
        record.as(record.company, () -> record.statements.report(record.saying(number, Standing.FULFILLED)));
        record.as(record.community, () -> record.statements.dispute(record.saying(number, Standing.NOT_FULFILLED)));
        return number;
    }

    private CommitmentNumber promised(String title) {
        return asSecretariat(
                context,
                () -> context.getBean(CommitmentService.class)
                        .record(new CommitmentData(
                                new Promise(
                                        title,
                                        "Construir el puente antes de las lluvias.",
                                        Wording.LITERAL,
                                        Language.ES),
                                new Origin(agreement(), null, null, "Acta 3"),
                                company,
                                List.of(community),
                                PartialDate.day(today.minusYears(1)),
                                Deadline.on(PartialDate.day(today.plusDays(20))),
                                null,
                                new Classification(Weight.IMPORTANT, null, null, null, false),
                                null,
                                null)));
    }

    private AgreementId agreement() {
        return context.getBean(AgreementService.class)
                .record(new AgreementData(
                        "AG-2025-09",
                        "Acuerdo con garante",
                        Instrument.ACCORD,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new AgreementParty(company, PartyRole.PROMISOR, null),
                                new AgreementParty(guarantor, PartyRole.GUARANTOR, null)),
                        List.of()));
    }

    private PartyId party(String code, String name, PartyKind kind) {
        return asSecretariat(
                context,
                () -> context.getBean(PartyService.class)
                        .record(new PartyData(code, name, null, kind, null, null, null)));
    }

    private CommitmentRecord seen(CommitmentNumber number) {
        return context.getBean(SheetService.class).sheet(number).orElseThrow().commitment();
    }

    private Speak saying(CommitmentNumber number, Standing standing, DocumentId... evidence) {
        var seen = seen(number);
        return new Speak(
                seen.id(), seen.version(), standing, "Así lo vemos.", null, null, null, false, List.of(evidence));
    }

    private void as(PartyId party, Runnable act) {
        SignedInContext.run(party, act, party.equals(guarantor) ? Role.GUARANTOR : Role.DELEGATE);
    }
}
