package org.rimanakuy.exchange;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Output;
import org.rimanakuy.commitment.PledgeData;
import org.rimanakuy.commitment.Purpose;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.dialogue.NewSession;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionKind;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.WorkingDays;

/** The roundtable of the training record, where its sessions are held on days told from today. */
final class TrainingTable {

    static final String SECRETARIAT = "EJ-SEC";

    private static final String CODE = "EJ-MESA";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int LASTS = 180;

    private final TrainingServices services;

    TrainingTable(TrainingServices services) {
        this.services = services;
    }

    PartyId party(String code) {
        return services.parties().all().stream()
                .filter(party -> party.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    LocalDate today() {
        return LocalDate.now(services.clock());
    }

    /** The working day that many days from today, or the last one before it. */
    LocalDate day(int fromToday) {
        var day = today().plusDays(fromToday);
        while (!WorkingDays.OF_PERU.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** At noon of the day that ends a term of working days. */
    Instant after(LocalDate day, int workingDays) {
        return WorkingDays.OF_PERU
                .after(day, workingDays)
                .atTime(LocalTime.NOON)
                .atZone(services.clock().getZone())
                .toInstant();
    }

    TrainingSession session(String code, LocalDate day, String title) {
        return session(
                code, day.atTime(MORNING).atZone(services.clock().getZone()).toInstant(), title);
    }

    /** One that began this very minute. */
    TrainingSession sessionNow(String code, String title) {
        return session(code, Instant.now(services.clock()).truncatedTo(MINUTES), title);
    }

    private TrainingSession session(String code, Instant startsAt, String title) {
        var zone = services.clock().getZone();
        var data = new SessionData(
                services.roundtables().byCode(CODE).orElseThrow().id(),
                SessionKind.ORDINARY,
                title,
                PartialDate.day(LocalDate.ofInstant(startsAt, zone)),
                startsAt,
                startsAt.plus(LASTS, MINUTES),
                zone,
                services.places().all().stream()
                        .filter(place -> place.code().equals("EJ-P"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                "Local comunal de Práctica",
                List.of(Language.ES, Language.QU),
                "Intérprete de la Municipalidad de Práctica",
                "Secretaría Técnica de la Mesa de Práctica",
                null,
                "Ejemplo de práctica");
        var id = SessionId.next();
        services.sessions().recordAll(List.of(new NewSession(id, code, data)), true);
        return new TrainingSession(this, services, id, startsAt);
    }

    /** @param followUp who follows it up; empty where nobody does */
    PledgeData pledge(
            String title,
            String promisor,
            Deadline deadline,
            @Nullable String followUp,
            Weight weight,
            Output output,
            String... beneficiaries) {
        return new PledgeData(
                title,
                party(promisor),
                Arrays.stream(beneficiaries).map(this::party).toList(),
                deadline,
                followUp == null ? null : party(followUp),
                new Classification(weight, Purpose.DEVELOPMENT, output, null, false),
                null,
                null,
                null);
    }
}
