package org.rimanakuy.portal;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.commitment.Agreed;
import org.rimanakuy.commitment.AmendResponsible;
import org.rimanakuy.commitment.AmendWords;
import org.rimanakuy.commitment.AmendmentService;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.DropEnd;
import org.rimanakuy.commitment.DropMilestone;
import org.rimanakuy.commitment.EndTerms;
import org.rimanakuy.commitment.Ended;
import org.rimanakuy.commitment.EndingService;
import org.rimanakuy.commitment.GiveEndView;
import org.rimanakuy.commitment.LinkService;
import org.rimanakuy.commitment.MilestoneData;
import org.rimanakuy.commitment.MilestoneService;
import org.rimanakuy.commitment.MoveDeadline;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.commitment.ProposeEnd;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.commitment.Speak;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementService;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.MandateService;
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
    private final SentFiles files;
    private final LocalDate today;
    private final PartyId company;
    private final PartyId community;
    private final PartyId guarantor;

    private RichRecord(ApplicationContext context) {
        this.context = context;
        this.statements = context.getBean(StatementService.class);
        this.files = new SentFiles(context.getBean(DocumentService.class));
        this.today = LocalDate.now(context.getBean(Clock.class));
        this.company = party("MINERA-X", "Minera de la discrepancia", PartyKind.COMPANY);
        this.community = party("COM-X", "Comunidad de la discrepancia", PartyKind.COMMUNITY);
        this.guarantor = party("GAR-X", "Defensoría", PartyKind.NGO);
        asSecretariat(
                context,
                () -> context.getBean(MandateService.class)
                        .record(new MandateData(
                                community,
                                "Presidenta",
                                null,
                                null,
                                Capacity.TITULAR,
                                null,
                                PartialDate.year(2024),
                                null,
                                null)));
    }

    /** A claim that is disputed, and the promisor still has its time to answer. */
    static CommitmentNumber disputed(ApplicationContext context) {
        var record = new RichRecord(context);
        var number = record.promised("Puente en discrepancia");
        record.as(record.company, () -> record.statements.report(record.saying(number, Standing.FULFILLED)));
        record.as(record.community, () -> record.statements.dispute(record.saying(number, Standing.NOT_FULFILLED)));
        return number;
    }

    /** One that another party is to keep, as it was agreed. */
    static CommitmentNumber passedOn(ApplicationContext context) {
        var record = new RichRecord(context);
        var number = record.promised("Puente que pasó a otro");
        var town = record.party("MUNI-X", "Municipalidad de la discrepancia", PartyKind.MUNICIPALITY);
        var agreed = new Agreed("Le toca la vía", "Sesión 16", PartialDate.day(record.today), null);
        var seen = record.seen(number);
        asSecretariat(
                context,
                () -> context.getBean(AmendmentService.class)
                        .amendResponsible(new AmendResponsible(seen.id(), seen.version(), town, agreed)));
        return number;
    }

    /** Everything that can happen to a commitment that is still open, evidence and a personal file included. */
    static CommitmentNumber open(ApplicationContext context) {
        var record = new RichRecord(context);
        var number = record.promised("Puente con toda su historia");
        record.speak(number);
        asSecretariat(context, () -> {
            record.agree(number);
            record.proposeToEnd(number);
        });
        return number;
    }

    private void speak(CommitmentNumber number) {
        as(company, () -> statements.report(saying(number, Standing.FULFILLED, files.photo("obra.jpg"))));
        as(
                community,
                () -> statements.dispute(saying(
                        number,
                        Standing.NOT_FULFILLED,
                        files.photo("grieta.jpg"),
                        files.personal("dni-de-una-vecina.pdf"))));
        as(company, () -> statements.report(saying(number, Standing.FULFILLED, files.pdf("expediente.pdf"))));
        as(
                guarantor,
                () -> statements.find(
                        resting(number, saying(number, Standing.PARTLY_FULFILLED, files.photo("visita.jpg")))));
    }

    private void agree(CommitmentNumber number) {
        var amendments = context.getBean(AmendmentService.class);
        var milestones = context.getBean(MilestoneService.class);
        var scan = files.pdf("acta-12.pdf");
        var agreed = new Agreed("Las lluvias", "Sesión 12", PartialDate.day(today), scan.value());
        var first = seen(number);
        amendments.extend(new MoveDeadline(first.id(), first.version(), PartialDate.day(today.plusDays(90)), agreed));
        var second = seen(number);
        amendments.amendWords(new AmendWords(
                second.id(),
                second.version(),
                "Construir el puente y su acceso.",
                new Agreed("Faltaba el acceso", "Sesión 13", PartialDate.day(today), null)));
        for (var part : List.of("Cimientos", "Acceso")) {
            var seen = seen(number);
            milestones.add(seen.id(), seen.version(), new MilestoneData(part, PartialDate.day(today.plusDays(30))));
        }
        var last = seen(number);
        var dropped =
                sheets().sheet(number).orElseThrow().milestones().getLast().id();
        milestones.drop(new DropMilestone(last.id(), last.version(), dropped, "Lo hará la municipalidad"));
        context.getBean(LinkService.class).link(number, promised("Otro puente"));
    }

    private void proposeToEnd(CommitmentNumber number) {
        var endings = context.getBean(EndingService.class);
        for (var session : List.of("Sesión 14", "Sesión 15")) {
            var seen = seen(number);
            var terms = new EndTerms(Ended.WITHDRAWN, "La minera", session, "Ya no hace falta", "Acta, folio 8", null);
            endings.propose(new ProposeEnd(seen.id(), seen.version(), terms));
            endings.sayFor(new GiveEndView(
                    seen.id(), community, false, "Sí hace falta.", "Acta comunal 3", files.pdf("acta-comunal-3.pdf")));
            if (session.endsWith("14")) {
                var now = seen(number);
                endings.drop(new DropEnd(now.id(), now.version(), "La comunidad se opuso"));
            }
        }
    }

    private SheetService sheets() {
        return context.getBean(SheetService.class);
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
                                new Origin(null, null, null, "Acta 3"),
                                company,
                                List.of(community),
                                PartialDate.day(today.minusYears(1)),
                                Deadline.on(PartialDate.day(today.plusDays(20))),
                                guarantor,
                                new Classification(Weight.IMPORTANT, null, null, null, false),
                                null,
                                null)));
    }

    private PartyId party(String code, String name, PartyKind kind) {
        return asSecretariat(
                context,
                () -> context.getBean(PartyService.class)
                        .record(new PartyData(code, name, null, kind, null, null, null)));
    }

    private CommitmentRecord seen(CommitmentNumber number) {
        return sheets().sheet(number).orElseThrow().commitment();
    }

    private Speak saying(CommitmentNumber number, Standing standing, DocumentId... evidence) {
        var seen = seen(number);
        return new Speak(
                seen.id(), seen.version(), standing, "Así lo vemos.", null, null, null, false, List.of(evidence));
    }

    /** A finding that rests on all that the parties have shown to everybody. */
    private Speak resting(CommitmentNumber number, Speak said) {
        var shown = sheets().sheet(number).orElseThrow().shown().stream()
                .map(DocumentRow::id)
                .toList();
        return new Speak(
                said.commitment(),
                said.seenVersion(),
                said.standing(),
                said.words(),
                null,
                null,
                null,
                false,
                said.evidence(),
                shown);
    }

    private void as(PartyId party, Runnable act) {
        SignedInContext.run(party, act, party.equals(guarantor) ? Role.GUARANTOR : Role.DELEGATE);
    }
}
