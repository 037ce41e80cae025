package org.rimanakuy.portal;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.agreement.Signature;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.commitment.NewCommitment;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Output;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.commitment.Purpose;
import org.rimanakuy.commitment.Recurrence;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.minutes.HeldSession;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.context.ApplicationContext;

/** A small register for the public pages: part of the Espinar record, one promise with all of its history, and thirty examples that stand in
 * many ways. */
final class PublicRecord {

    private final ApplicationContext context;
    private final LocalDate today;
    private final List<NewCommitment> examples = new ArrayList<>();

    private PublicRecord(ApplicationContext context) {
        this.context = context;
        this.today = LocalDate.now(context.getBean(java.time.Clock.class));
    }

    static void on(ApplicationContext context) {
        CleanDatabase.clean(context);
        asSecretariat(context, () -> new PublicRecord(context).write());
        RichRecord.open(context);
        TableRecord.open(context);
        MoneyRecord.open(context);
        new HeldSession(context).closed();
        ProjectRecord.open(context);
        ContributionRecord.open(context);
        FigureRecord.open(context);
        IncidentRecord.open(context);
    }

    private void write() {
        var region = place("CUS", "Cusco", PlaceLevel.REGION, null);
        var province = place("CUS-ESP", "Espinar", PlaceLevel.PROVINCE, region);
        var district = place("CUS-ESP-ESP", "Espinar (Yauri)", PlaceLevel.DISTRICT, province);
        var home = place("C-AHN", "Alto Huancané", PlaceLevel.COMMUNITY, district);
        place("C-HHU", "Huano Huano", PlaceLevel.COMMUNITY, district);
        var billiton = party("BHPB", "BHP Billiton", PartyKind.COMPANY, province);
        var xstrata = party("XSTRATA", "Xstrata Copper", PartyKind.COMPANY, province);
        var glencore = party("GLENCORE", "Glencore", PartyKind.COMPANY, province);
        var community = party("COM-AHN", "Comunidad de Alto Huancané", PartyKind.COMMUNITY, home);
        var ministry = party("MINAM", "Ministerio del Ambiente", PartyKind.MINISTRY, null);
        var successions = context.getBean(SuccessionService.class);
        successions.record(new SuccessionData(
                billiton, xstrata, PartialDate.year(2006), "Venta; el comprador prometió honrar los compromisos", "x"));
        successions.record(new SuccessionData(xstrata, glencore, PartialDate.year(2013), "Fusión", null));
        var table = agreement(billiton, community, province);
        var fund = clause(table, "4", "Fondo de desarrollo");
        clause(table, "5", "Monitoreo ambiental");
        espinar(billiton, community, ministry, table, fund, district);
        for (var index = 1; index <= 30; index++) {
            example(index, glencore, community, district);
        }
        context.getBean(CommitmentService.class).recordAll(examples, true);
    }

    private void espinar(
            PartyId billiton, PartyId community, PartyId ministry, AgreementId table, ClauseId fund, PlaceId district) {
        var made = PartialDate.parse("2004-12-21");
        var yearly = Deadline.of(PartialDate.year(2005), Recurrence.YEARLY, null, null, null, null);
        var whenever = Deadline.of(null, null, null, "Antes de cada exploración", null, null);
        var consent = data("Consentimiento previo", billiton, community, made, whenever, district, table, null);
        var yearlyFund = data("Fondo de US$ 330 000", billiton, community, made, yearly, district, table, fund);
        var watch = data("Monitoreo ambiental", billiton, community, made, Deadline.NONE, district, table, null);
        context.getBean(CommitmentService.class)
                .recordAll(
                        List.of(
                                number("CM-2004-003", consent),
                                number("CM-2004-004", yearlyFund),
                                number("CM-2004-005", watch),
                                claimed(ministry, community, district)),
                        false);
    }

    private static NewCommitment claimed(PartyId ministry, PartyId community, PlaceId district) {
        var made = PartialDate.parse("2012-07-11");
        var due = Deadline.on(PartialDate.parse("2013-04-11"));
        return number(
                "CM-2012-001",
                data("Entregar el informe final", ministry, community, made, due, district, null, null),
                said(Voice.PROMISOR, ministry, PartialDate.parse("2013-02-21"), Standing.FULFILLED),
                said(Voice.OTHER, null, PartialDate.parse("2014-06"), Standing.FULFILLED));
    }

    private void example(int index, PartyId promisor, PartyId community, PlaceId district) {
        var due = Deadline.on(PartialDate.day(today.minusDays(index * 9L).plusDays(60)));
        var data = data(
                "Compromiso de ejemplo con un nombre más bien largo, el " + index,
                promisor,
                community,
                PartialDate.day(today.minusYears(1)),
                due,
                district,
                null,
                null);
        var ago = PartialDate.day(today.minusDays(5));
        var number = "CM-2026-%03d".formatted(900 + index);
        var standing = Standing.values()[index % (Standing.values().length - 1)];
        switch (index % 4) {
            case 0 -> examples.add(number(number, data, said(Voice.PROMISOR, promisor, ago, standing)));
            case 1 -> examples.add(number(number, data, said(Voice.GUARANTOR, null, ago, standing)));
            case 2 ->
                examples.add(number(
                        number,
                        data,
                        said(Voice.PROMISOR, promisor, ago, Standing.FULFILLED),
                        said(Voice.COMMUNITY, community, ago, Standing.NOT_FULFILLED)));
            default -> examples.add(number(number, data));
        }
    }

    private static CommitmentData data(
            String title,
            PartyId promisor,
            PartyId community,
            PartialDate made,
            Deadline deadline,
            PlaceId place,
            @Nullable AgreementId agreement,
            @Nullable ClauseId clause) {
        return new CommitmentData(
                new Promise(title, "Lo que se prometió en la mesa, en resumen.", Wording.SUMMARY, Language.ES),
                new Origin(agreement, clause, null, "minesandcommunities.org"),
                promisor,
                List.of(community),
                made,
                deadline,
                null,
                new Classification(
                        Weight.CRITICAL, Purpose.DEVELOPMENT, Output.TRANSFER, Dimension.EQUAL_RIGHTS, false),
                place,
                agreement == null && made.date().getYear() > 2020 ? made.date() : null);
    }

    private static NewCommitment number(String number, CommitmentData data, StatementData... said) {
        return new NewCommitment(
                CommitmentId.next(), CommitmentNumber.parse(number), data, List.of(said), Optional.empty());
    }

    private static StatementData said(Voice voice, @Nullable PartyId party, PartialDate on, Standing standing) {
        return new StatementData(voice, party, on, standing, "Esto es lo que dijimos.", null, null, false, "Acta");
    }

    private PlaceId place(String code, String name, PlaceLevel level, @Nullable PlaceId parent) {
        return context.getBean(PlaceService.class)
                .record(new PlaceData(code, name, level, parent, null, null, null, null));
    }

    private PartyId party(String code, String name, PartyKind kind, @Nullable PlaceId place) {
        return context.getBean(PartyService.class).record(new PartyData(code, name, null, kind, place, null, null));
    }

    private AgreementId agreement(PartyId promisor, PartyId community, PlaceId place) {
        return context.getBean(AgreementService.class)
                .record(new AgreementData(
                        "AG-2004-01",
                        "Acuerdo de la Mesa de Diálogo Tintaya",
                        Instrument.ACCORD,
                        PartialDate.parse("2004-12-21"),
                        PartialDate.parse("2004-12-21"),
                        null,
                        null,
                        place,
                        "Con cinco comunidades.",
                        "minesandcommunities.org",
                        List.of(
                                new AgreementParty(promisor, PartyRole.PROMISOR, Signature.SIGNED),
                                new AgreementParty(community, PartyRole.BENEFICIARY, Signature.REFUSED_IN_PART)),
                        List.of(new ContributionRule(
                                "4", null, new java.math.BigDecimal("330000"), "USD", 2005, null, null))));
    }

    private ClauseId clause(AgreementId agreement, String number, String heading) {
        return context.getBean(ClauseService.class)
                .record(new ClauseData(
                        agreement,
                        number,
                        heading,
                        "US$ 330 000 al año para un fondo de desarrollo de las comunidades.",
                        Wording.SUMMARY,
                        Language.ES,
                        "minesandcommunities.org"));
    }
}
