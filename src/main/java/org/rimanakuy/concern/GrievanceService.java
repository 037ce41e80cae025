package org.rimanakuy.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.perception.Published;
import org.rimanakuy.perception.Tally;
import org.rimanakuy.place.HolidayService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Identity;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grievances. They are read and written by the secretariat alone; anyone may read counts that tell of nobody, and the
 * summaries of those who agreed. The journal tells that something was done, never what was said.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class GrievanceService {

    /** The most that are ever listed together. */
    public static final int LISTED = 500;

    private static final String KIND = "grievance";
    private static final int SUMMARIES = 30;

    private final Grievances grievances;
    private final HolidayService holidays;
    private final JournalService journal;
    private final JdbcClient sql;
    private final Clock clock;

    GrievanceService(
            Grievances grievances, HolidayService holidays, JournalService journal, JdbcClient sql, Clock clock) {
        this.grievances = grievances;
        this.holidays = holidays;
        this.journal = journal;
        this.sql = sql;
        this.clock = clock;
    }

    /** Those whose term has run out first, then the latest. */
    @Transactional(readOnly = true)
    public List<GrievanceRow> latest() {
        var today = LocalDate.now(clock);
        var calendar = holidays.workingDays();
        return grievances.latest(Limit.of(LISTED)).stream()
                .map(one -> one.row(calendar, today))
                .sorted((one, other) ->
                        Long.compare(other.standing().daysLate(), one.standing().daysLate()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<GrievanceRow> byNumber(String number) {
        return grievances.findByNumber(number).map(one -> one.row(holidays.workingDays(), LocalDate.now(clock)));
    }

    /** Puts a grievance on record under the next number of the year in which it came. */
    public String record(GrievanceData data) {
        journal.takeTurn();
        refuseLater(data.receivedOn());
        var year = data.receivedOn().getYear();
        var last = grievances.last("%04d".formatted(year));
        var sequence = last.isEmpty() ? 1 : Integer.parseInt(last.substring(last.lastIndexOf('-') + 1)) + 1;
        var number = "QJ-%04d-%03d".formatted(year, sequence);
        var id = Identity.next();
        grievances.save(new Grievance(id, number, data));
        journal.record(Act.of("grievance-recorded").on(KIND, id, number));
        return number;
    }

    /** @throws org.rimanakuy.shared.StaleVersionRefusal when something was done since it was shown */
    public void correct(UUID id, int seenVersion, GrievanceData data, String why) {
        refuseLater(data.receivedOn());
        var grievance = known(id).atVersion(seenVersion);
        grievance.correct(data);
        journal.record(
                Act.of("grievance-corrected").on(KIND, id, grievance.number()).because(why));
    }

    /** @throws org.rimanakuy.shared.StaleVersionRefusal when something was done since it was shown */
    public void take(UUID id, int seenVersion, StepTaken step) {
        refuseLater(step.on());
        var grievance = known(id).atVersion(seenVersion);
        grievance.take(step, holidays.workingDays());
        journal.record(Act.of("grievance-step")
                .on(KIND, id, grievance.number())
                .with(Map.of("step", "{concern.grievance-step." + step.step() + "}")));
    }

    /** What anyone may know. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public GrievanceCounts counts() {
        var byYear = new TreeMap<Integer, Map<GrievanceTopic, Tally>>((one, other) -> other - one);
        sql.sql("select year(received_on), topic, count(*) from grievance group by year(received_on), topic")
                .query((row, index) -> byYear.computeIfAbsent(row.getInt(1), any -> new EnumMap<>(GrievanceTopic.class))
                        .put(GrievanceTopic.valueOf(row.getString(2)), new Tally(row.getInt(3), 0)))
                .list();
        var today = LocalDate.now(clock);
        var calendar = holidays.workingDays();
        return new GrievanceCounts(
                byYear.entrySet().stream()
                        .map(year -> year(year.getKey(), Published.of(year.getValue())))
                        .toList(),
                grievances.consented(Limit.of(SUMMARIES)).stream()
                        .map(one -> one.row(calendar, today))
                        .map(row -> new GrievanceCounts.Summary(
                                row.data().topic(),
                                Optional.ofNullable(row.data().summary()).orElse(""),
                                row.standing().isSettled()))
                        .toList());
    }

    /** Takes out what belongs to the training record. */
    public int removeExamples() {
        return grievances.deleteExamples();
    }

    private static GrievanceCounts.Year year(int year, Published<GrievanceTopic> published) {
        var topics = new EnumMap<GrievanceTopic, Integer>(GrievanceTopic.class);
        published.shown().forEach((topic, tally) -> topics.put(topic, tally.answers()));
        return new GrievanceCounts.Year(
                year,
                published.whole().map(Tally::answers),
                topics,
                !published.hidden().isEmpty());
    }

    private Grievance known(UUID id) {
        return grievances.findById(id).orElseThrow(() -> ConcernRefusal.unknown(id));
    }

    private void refuseLater(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw ConcernRefusal.later();
        }
    }
}
