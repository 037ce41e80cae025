package org.rimanakuy.commitment.ui;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.commitment.Purpose;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Weight;
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

/** A company that was sold, a community, an agreement with one clause, and whatever is promised in a test. */
final class SmallRegister {

    final LocalDate today;
    final PlaceId region;
    final PlaceId province;
    final PartyId promisor;
    final PartyId successor;
    final PartyId community;
    final PartyId ministry;
    final AgreementId agreement;
    final ClauseId clause;

    private final ApplicationContext context;

    SmallRegister(ApplicationContext context) {
        this.context = context;
        CleanDatabase.clean(context);
        today = LocalDate.now(context.getBean(Clock.class));
        var places = context.getBean(PlaceService.class);
        region = act(() -> places.record(place("CUS", "Cusco", PlaceLevel.REGION, null)));
        province = act(() -> places.record(place("ESP", "Espinar", PlaceLevel.PROVINCE, region)));
        promisor = act(() -> party("VIEJA", "Minera Vieja", PartyKind.COMPANY));
        successor = act(() -> party("NUEVA", "Minera Nueva", PartyKind.COMPANY));
        community = act(() -> party("COM-TMA", "Comunidad de Tintaya", PartyKind.COMMUNITY));
        ministry = act(() -> party("MINEM", "Ministerio de Energía y Minas", PartyKind.MINISTRY));
        var merger = new SuccessionData(promisor, successor, PartialDate.parse("2013-05"), "Fusión mundial", null);
        asSecretariat(context, () -> context.getBean(SuccessionService.class).record(merger));
        agreement = act(() -> context.getBean(AgreementService.class).record(agreement(null)));
        var contributions = new ClauseData(
                agreement, "4", "Aportes", "La empresa aportará cada año.", Wording.LITERAL, Language.ES, null);
        clause = act(() -> context.getBean(ClauseService.class).record(contributions));
    }

    private <T> T act(Supplier<T> recorded) {
        return asSecretariat(context, recorded);
    }

    CommitmentNumber promise(String title, Deadline deadline) {
        return promise(data(title, deadline));
    }

    CommitmentNumber promise(CommitmentData data) {
        return asSecretariat(
                context, () -> context.getBean(CommitmentService.class).record(data));
    }

    void said(CommitmentNumber number, StatementData... statements) {
        asSecretariat(context, () -> context.getBean(CommitmentService.class).hear(id(number), List.of(statements)));
    }

    /** As somebody else at another screen would. */
    void correct(CommitmentNumber number, CommitmentData data) {
        var version = context.getBean(SheetService.class)
                .sheet(number)
                .orElseThrow()
                .commitment()
                .version();
        asSecretariat(
                context,
                () -> context.getBean(CommitmentService.class)
                        .correct(id(number), version, data, "Corrección de otra persona"));
    }

    CommitmentData stored(CommitmentNumber number) {
        return context.getBean(SheetService.class)
                .sheet(number)
                .orElseThrow()
                .commitment()
                .data();
    }

    /** Promised by the old company to the community, in 2004, followed since 2020, with a follow-up body. */
    CommitmentData data(String title, Deadline deadline) {
        return new CommitmentData(
                new Promise(title, "Nos comprometemos a: " + title, Wording.LITERAL, Language.ES),
                Origin.UNKNOWN,
                promisor,
                List.of(community),
                PartialDate.parse("2004-12-21"),
                deadline,
                ministry,
                new Classification(Weight.IMPORTANT, Purpose.COMPENSATION, null, null, false),
                province,
                LocalDate.of(2020, 1, 1));
    }

    private CommitmentId id(CommitmentNumber number) {
        return context.getBean(SheetService.class)
                .sheet(number)
                .orElseThrow()
                .commitment()
                .id();
    }

    private PartyId party(String code, String name, PartyKind kind) {
        return context.getBean(PartyService.class).record(new PartyData(code, name, null, kind, null, null, null));
    }

    private static PlaceData place(String code, String name, PlaceLevel level, @Nullable PlaceId parent) {
        return new PlaceData(code, name, level, parent, null, null, null, null);
    }

    private static AgreementData agreement(@Nullable LocalDate followedSince) {
        return new AgreementData(
                "AG-2003-01",
                "Convenio Marco",
                Instrument.FRAMEWORK_AGREEMENT,
                PartialDate.parse("2003-09-03"),
                null,
                null,
                followedSince,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
