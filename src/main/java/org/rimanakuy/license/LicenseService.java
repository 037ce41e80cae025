package org.rimanakuy.license;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.commitment.AnswerTerm;
import org.rimanakuy.commitment.PastService;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.license.LicenseReading.SessionChange;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the social licence for a circle and a day, today or any day before. Writes nothing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class LicenseService {

    private static final int MONTHS = 12;

    private final LateQuery late;
    private final LastSessionQuery sessions;
    private final PastService past;
    private final RoundtableService roundtables;
    private final SuccessionService successions;

    LicenseService(
            LateQuery late,
            LastSessionQuery sessions,
            PastService past,
            RoundtableService roundtables,
            SuccessionService successions) {
        this.late = late;
        this.sessions = sessions;
        this.past = past;
        this.roundtables = roundtables;
        this.successions = successions;
    }

    /** @param day the end of which is read, in the zone of the register */
    public LicenseReading read(Circle circle, LocalDate day) {
        var sql = sql(circle, day);
        var session = sessions.before(day, circle);
        var days = new ArrayList<>(monthEnds(day));
        session.ifPresent(held -> days.add(held.heldOn()));
        var since = LateQuery.since(days.stream().min(LocalDate::compareTo).orElse(day));
        var replayed = ReplayedSum.of(
                past, late.touched(sql, since, day), days, day, session.map(LastSessionQuery.Held::heldOn));

        var pressure = late.untouched(sql, day, since).plus(replayed.pressure(day));
        var trend = late.untouched(sql, monthEnds(day), since).stream()
                .map(sum -> sum.plus(replayed.pressure(sum.day())))
                .toList();
        var change = session.map(held -> new SessionChange(
                held.code(), held.title(), held.heldOn(), change(sql, since, replayed, pressure, held.heldOn())));
        var answering = answering(sql, day);
        return new LicenseReading(
                day,
                late.coverage(sql, day),
                pressure,
                trend,
                change,
                answering.now(),
                answering.trend().getFirst(),
                answering.trend().stream().skip(1).toList());
    }

    /** The ends of the twelve months before the day, and the day itself. */
    static List<LocalDate> monthEnds(LocalDate day) {
        var ends = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> day.withDayOfMonth(1).minusMonths(back - 1L).minusDays(1));
        return Stream.concat(ends, Stream.of(day)).sorted().distinct().toList();
    }

    private PressureChange change(
            CircleSql sql, LocalDate since, ReplayedSum replayed, Pressure now, LocalDate sessionDay) {
        var before = late.untouched(sql, sessionDay, since).plus(replayed.pressure(sessionDay));
        var entered = late.untouched(sql, sessionDay, now.day(), since).plus(replayed.entered());
        var grown = now.weightedDays() - before.weightedDays() + replayed.gone() - entered.weightedDays();
        return new PressureChange(before, entered, replayed.left(), grown);
    }

    /** @param trend a year before, and then the ends of the twelve months before the day, and the day */
    private record Answering(Responsiveness now, List<InTerm> trend) {

        Answering plus(List<AnswerTerm> terms) {
            return new Answering(
                    now.plus(Responsiveness.of(now.day(), terms)),
                    trend.stream()
                            .map(then -> then.plus(InTerm.of(then.day(), terms)))
                            .toList());
        }
    }

    /** Terms that began three years back may have been decided in the first of the years that are compared. */
    private Answering answering(CircleSql sql, LocalDate day) {
        var days = Stream.concat(Stream.of(day.minusDays(Responsiveness.LOOKED_BACK)), monthEnds(day).stream());
        var read = new AtomicReference<>(new Answering(
                Responsiveness.of(day, List.of()),
                days.map(then -> InTerm.of(then, List.of())).toList()));
        late.asked(sql, day.minusDays(3L * Responsiveness.LOOKED_BACK))
                .each(numbers -> read.set(read.get().plus(past.terms(numbers))));
        return read.get();
    }

    private CircleSql sql(Circle circle, LocalDate day) {
        return switch (circle) {
            case Circle.Community(var party) -> CircleSql.community(party.value());
            case Circle.Promisor(var party) ->
                CircleSql.promisor(successions.lineage().answeredBy(party, day).stream()
                        .map(PartyId::value)
                        .toList());
            case Circle.Table(var table) -> roundtable(table);
            case Circle.Whole() -> CircleSql.whole();
        };
    }

    private CircleSql roundtable(RoundtableId table) {
        var tables = roundtables.all().stream()
                .filter(row -> row.id().equals(table) || table.equals(row.parent()))
                .toList();
        return CircleSql.roundtable(ids(tables), agreements(tables));
    }

    private static List<UUID> ids(List<RoundtableRow> tables) {
        return tables.stream().map(row -> row.id().value()).toList();
    }

    private static List<UUID> agreements(List<RoundtableRow> tables) {
        return tables.stream()
                .flatMap(row -> Optional.ofNullable(row.data().agreement()).stream())
                .map(AgreementId::value)
                .distinct()
                .toList();
    }
}
